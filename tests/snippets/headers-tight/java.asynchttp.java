import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .preparePost("https://api.example.com/reports")
                .addHeader("Accept", "text/html;level=1,application/json;q=0.9")
                .addHeader("Accept-Language", "de,en;q=0.5")
                .addHeader("Cache-Control", "no-cache,max-age=0")
                .addHeader("If-Match", "\"a\",\"b\"")
                .addHeader("Prefer", "return=minimal;x=\"y\",wait=5")
                .addHeader("Content-Type", "application/json;charset=UTF-8")
                .addHeader("Content-Disposition", "attachment;filename=\"r.json\"")
                .setBody("{\"a\": 1}")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
