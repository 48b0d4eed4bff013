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
                  "b": 1,
                  "10": 2,
                  "2": 3,
                  "__proto__": {
                    "x": 1
                  },
                  "constructor": null,
                  \"": "empty",
                  "with space": 1,
                  "it's": 2
                }""")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
