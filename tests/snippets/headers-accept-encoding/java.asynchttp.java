import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .prepareGet("https://api.example.com/archive")
                .addHeader("Accept-Encoding", "identity")
                .addHeader("User-Agent", "curl/8.5.0")
                .addHeader("Accept", "*/*")
                .addHeader("DNT", "1")
                .addHeader("X_Under_Score", "kept")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
