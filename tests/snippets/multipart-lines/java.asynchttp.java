import java.nio.charset.StandardCharsets;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;
import org.asynchttpclient.request.body.multipart.ByteArrayPart;
import org.asynchttpclient.request.body.multipart.StringPart;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .preparePut("https://api.example.com/upload/1")
                .addBodyPart(
                    new ByteArrayPart(
                        "files[]",
                        """
                id,name\r
                1,"a"\r
                """.getBytes(StandardCharsets.UTF_8),
                        "text/csv",
                        null,
                        "a.csv"))
                .addBodyPart(
                    new ByteArrayPart(
                        "files[]",
                        """
                <svg>
                  <text>${x} {{y}}</text>
                </svg>
                """.getBytes(StandardCharsets.UTF_8),
                        "image/svg+xml",
                        null,
                        "b.svg"))
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
