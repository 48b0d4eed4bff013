import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .preparePatch("https://api.example.com/users/7")
                .addHeader("Content-Type", "application/json-patch+json")
                .setBody("[{\"op\": \"replace\", \"path\": \"/name\", \"value\": \"x\"}]")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
