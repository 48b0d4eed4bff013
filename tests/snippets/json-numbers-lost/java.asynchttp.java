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
                  "big": 12345678901234567890,
                  "precise": 9007199254740993,
                  "float": 1.0,
                  "exponent": 1e5,
                  "minus": -0,
                  "long": 0.1000000000000000055511151231257827
                }""")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
