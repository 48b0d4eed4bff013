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
                Content-Disposition: form-data; name="text"\r
                \r
                "quoted"; it's; filename=x \\\r
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="fi%22le"; filename="a%22b.json"\r
                Content-Type: application/json\r
                \r
                {"a": "b\\\\c"}\r
                --harkdown-boundary-1--\r
                """)
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
