import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .preparePost("https://api.example.com/sorted")
                .addHeader("Content-Type", "application/json")
                .setBody("""
                {
                  "zeta": 1,
                  "Alpha": 2,
                  "alpha": {
                    "b": 1,
                    "a": 2
                  },
                  "_": 3,
                  "a-b": 4,
                  "a.b": 5,
                  "class": 6,
                  " ": 8
                }""")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
