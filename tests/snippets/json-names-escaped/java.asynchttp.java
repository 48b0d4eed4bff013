import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .preparePost("https://api.example.com/notes")
                .addHeader("Content-Type", "application/json")
                .setBody("""
                {
                  "say \\"hi\\\"": 1,
                  "back\\\\slash": 2,
                  "line\\nbreak": 3,
                  "tab\\t": 4,
                  "it's #{x} $y `z`": 5
                }""")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
