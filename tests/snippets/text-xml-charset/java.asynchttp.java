import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .preparePost("https://api.example.com/feed")
                .addHeader("Content-Type", "text/xml;charset=utf-8")
                .setBody("<?xml version=\"1.0\" encoding=\"utf-8\"?><name>Söhne</name>")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
