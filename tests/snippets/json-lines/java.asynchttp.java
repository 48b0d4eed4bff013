import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .preparePost("https://api.example.com/_bulk")
                .addHeader("Content-Type", "application/x-ndjson")
                .setBody("""
                {"index":{"_id":"1"}}
                {"name":"a"}
                {"index":{"_id":"2"}}
                {"name":"b"}
                """)
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
