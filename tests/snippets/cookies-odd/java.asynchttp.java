import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .prepareGet("https://api.example.com/me")
                .addHeader("Cookie", "a=x=y==; b=\"quoted\"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=Ã©")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
