import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .preparePost("https://${account.namespace}/api/{id}/keys")
                .addHeader("Authorization", "Bearer <ACCESS_TOKEN>")
                .addHeader("X-Key", "\"YOUR_API_KEY\"")
                .addHeader("Cookie", "sid=YOUR_SESSION")
                .addHeader("Content-Type", "application/json")
                .setBody("""
                {
                  "client": "YOUR_CLIENT_ID",
                  "text": "a ${user.name} $b",
                  "list": [
                    "{{item}}"
                  ],
                  "n": 1
                }""")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
