import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .preparePut("https://api.example.com/files/1")
                .addHeader("Range", "bytes=0-99")
                .addHeader("Accept-Encoding", "gzip, br")
                .addHeader("Content-Range", "bytes 0-6/7")
                .addHeader("Content-Type", "text/plain")
                .setBody("content")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
