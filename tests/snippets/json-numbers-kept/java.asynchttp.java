import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .preparePost("https://api.example.com/numbers")
                .addHeader("Content-Type", "application/json")
                .setBody("""
                {
                  "zero": 0,
                  "minus": -12,
                  "half": 0.5,
                  "pi": 3.14159,
                  "max": 9007199254740991,
                  "yes": true,
                  "no": false,
                  "nothing": null
                }""")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
