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
                .preparePost("https://api.example.com/upload")
                .addHeader("Authorization", "Bearer ABCD")
                .addBodyPart(new StringPart("title", "My notes"))
                .addBodyPart(
                    new ByteArrayPart(
                        "file",
                        """
                first line
                second line
                """.getBytes(StandardCharsets.UTF_8),
                        "text/plain",
                        null,
                        "notes.txt"))
                .addBodyPart(new StringPart("title", "again"))
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
