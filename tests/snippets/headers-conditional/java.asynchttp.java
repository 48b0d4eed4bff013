import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .prepareGet("https://api.example.com/report.csv")
                .addHeader("If-None-Match", "W/\"a1b2\", \"c3\"")
                .addHeader("If-Modified-Since", "Tue, 15 Nov 1994 08:12:31 GMT")
                .addHeader("Range", "bytes=0-99")
                .addHeader("Accept", "text/csv;q=0.9, */*;q=0.1")
                .addHeader("X-Forwarded-For", "192.0.2.1, 198.51.100.2")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
