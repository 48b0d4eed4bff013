import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .preparePost("https://api.example.com/upload")
                .addHeader("Content-Type", "multipart/form-data; boundary=harkdown-boundary-1")
                .setBody("""
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="metadata"\r
                Content-Type: application/json\r
                \r
                {"tags": ["a", "b"]}\r
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="lines"\r
                \r
                one
                two\r
                --harkdown-boundary-1--\r
                """)
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
