import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .preparePost("https://api.example.com/rules")
                .addHeader("Authorization", "Bearer YOUR_TOKEN")
                .addHeader("Content-Type", "application/json")
                .setBody("""
                {
                  "name": "tag",
                  "script": "function (user, context, callback) {\\n  // it's \\"quoted\\"\\n  const tag = `${user.id}`;\\n  callback(null, user, context);\\n}\\n"
                }""")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
