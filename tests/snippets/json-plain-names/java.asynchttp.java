import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .preparePost("https://api.example.com/maps")
                .addHeader("Content-Type", "application/json")
                .setBody("""
                {
                  "class": "a",
                  "default": "b",
                  "snake_case": 1,
                  "kebab-case": 2,
                  "dotted.name": 3
                }""")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
