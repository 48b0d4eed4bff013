import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .prepareGet("https://api.example.com/users")
                .addHeader("X-Template", "{{name}} ${name} <name> #{name} %(name)s {0} <%= name %>")
                .addHeader("X-Percent", "100% %USERNAME% %d")
                .addHeader("X-Json", "{\"a\": [\"b\", 1], \"c\": \"\\u00e9\"}")
                .addHeader("X-Comment", "a // b /* c */ # d -- e")
                .addHeader("X-Caret", "^a^ ^^ &b|c")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
