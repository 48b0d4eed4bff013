import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .prepareGet("https://api.example.com/users")
                .addHeader("Host", "other.example.com")
                .addHeader("User-Agent", "harkdown/1.0 (docs)")
                .addHeader("Accept-Encoding", "gzip, br")
                .addHeader("Referer", "https://example.com/")
                .addHeader("Origin", "https://example.com")
                .addHeader("Accept-Language", "de")
                .addHeader("Cache-Control", "no-cache")
                .addHeader("Connection", "keep-alive")
                .addHeader("Sec-Fetch-Mode", "cors")
                .addHeader("DNT", "1")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
