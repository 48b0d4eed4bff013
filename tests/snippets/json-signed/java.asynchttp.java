import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .preparePost("https://api.example.com/hooks")
                .addHeader("X-Signature", "sha256=abcdef")
                .addHeader("Content-Type", "application/json")
                .setBody("{ \"event\":\"push\",   \"commits\":[ 1,2,3 ], \"message\":\"the bytes of this text are what the signature is about\" }")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
