import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .preparePost("https://api.example.com/names")
                .addHeader("Content-Type", "application/json")
                .setBody("""
                {
                  "name": "Zoë 😀 日本",
                  "separator": "a\u2028b\u2029c",
                  "mark": "\ufeffx",
                  "escaped": "\\u00e9\\ud83d\\ude00",
                  "right": "a\u202eb"
                }""")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
