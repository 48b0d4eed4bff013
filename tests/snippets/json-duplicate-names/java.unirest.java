import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/twice")
            .header("Content-Type", "application/json")
            .body("{\"a\": 1, \"a\": 2, \"b\": {\"c\": 3, \"c\": 4}}")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
