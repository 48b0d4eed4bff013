import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.get("https://api.example.com/users")
            .header("X-Template", "{{name}} ${name} <name> #{name} %(name)s {0} <%= name %>")
            .header("X-Percent", "100% %USERNAME% %d")
            .header("X-Json", "{\"a\": [\"b\", 1], \"c\": \"\\u00e9\"}")
            .header("X-Comment", "a // b /* c */ # d -- e")
            .header("X-Caret", "^a^ ^^ &b|c")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
