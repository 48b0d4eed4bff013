import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .preparePost("https://api.example.com/upload")
                .addHeader("Content-Type", "multipart/form-data; boundary=XX")
                .setBody("""
                --XX\r
                Content-Disposition: form-data; name="a"\r
                \r
                1\r
                --XX--\r
                """)
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
