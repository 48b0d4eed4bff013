import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .prepareGet("https://api.example.com/users")
                .addHeader("Connection", "close")
                .addHeader("TE", "trailers")
                .addHeader("Upgrade", "h2c")
                .addHeader("Keep-Alive", "timeout=5")
                .addHeader("Trailer", "X-Sum")
                .addHeader("Via", "1.1 proxy")
                .addHeader("Date", "Tue, 15 Nov 1994 08:12:31 GMT")
                .addHeader("Range", "bytes=0-1")
                .addHeader("If-None-Match", "*")
                .addHeader("Proxy-Authorization", "Basic x")
                .addHeader("Sec-CH-UA", "\"x\"")
                .addHeader("Set-Cookie", "a=b")
                .addHeader("Max-Forwards", "3")
                .addHeader("X-HTTP-Method-Override", "PATCH")
                .addHeader("Access-Control-Request-Method", "PUT")
                .addHeader("Accept-Charset", "utf-8")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
