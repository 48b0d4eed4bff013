import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .preparePatch("https://api.example.com/users/1")
                .addHeader("Content-Type", "application/merge-patch+json")
                .addHeader("If-Match", "\"3\"")
                .setBody("{\"name\": null, \"tags\": [\"a\"], \"price\": 12.50}")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
