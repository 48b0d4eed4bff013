import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .preparePut("https://api.example.com/notes/1")
                .addHeader("content-type", "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true")
                .setBody("{\"a\": [1.10, \"b\"]}")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
