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
                .preparePost("https://api.example.com/upload?key=YOUR_API_KEY")
                .addBodyPart(new StringPart("token", "<TOKEN>"))
                .addBodyPart(
                    new ByteArrayPart(
                        "file",
                        "it's ${user.name}\n".getBytes(StandardCharsets.UTF_8),
                        "text/plain",
                        null,
                        "a.txt"))
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
