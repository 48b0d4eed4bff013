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
                Content-Disposition: form-data; name="na%22me"\r
                \r
                @file;type=x\r
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="a=b"\r
                \r
                <file\r
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="file"; filename="it's %22it%22; x.json"\r
                Content-Type: application/json\r
                \r
                {"a": "b\\\\c"}; $(id)\r
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="ünï"; filename="naïve 😀.bin"\r
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
