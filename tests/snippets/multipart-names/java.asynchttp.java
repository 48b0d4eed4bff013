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
                Content-Disposition: form-data; name="\\"\r
                \r
                a backslash\r
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="two%0Alines"\r
                \r
                a line feed\r
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="f"; filename="back\\slash\\.txt"\r
                Content-Type: text/plain\r
                \r
                x\r
                --harkdown-boundary-1--\r
                """)
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
