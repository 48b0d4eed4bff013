import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

public class Main {
    public static void main(String[] args) throws Exception {
        System.setProperty("sun.net.http.allowRestrictedHeaders", "true");
        URI uri = URI.create("https://api.example.com/users");
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setRequestMethod("GET");
        connection.setRequestProperty("Connection", "close");
        connection.setRequestProperty("TE", "trailers");
        connection.setRequestProperty("Upgrade", "h2c");
        connection.setRequestProperty("Keep-Alive", "timeout=5");
        connection.setRequestProperty("Trailer", "X-Sum");
        connection.setRequestProperty("Via", "1.1 proxy");
        connection.setRequestProperty("Date", "Tue, 15 Nov 1994 08:12:31 GMT");
        connection.setRequestProperty("Range", "bytes=0-1");
        connection.setRequestProperty("If-None-Match", "*");
        connection.setRequestProperty("Proxy-Authorization", "Basic x");
        connection.setRequestProperty("Sec-CH-UA", "\"x\"");
        connection.setRequestProperty("Set-Cookie", "a=b");
        connection.setRequestProperty("Max-Forwards", "3");
        connection.setRequestProperty("X-HTTP-Method-Override", "PATCH");
        connection.setRequestProperty("Access-Control-Request-Method", "PUT");
        connection.setRequestProperty("Accept-Charset", "utf-8");
        int status = connection.getResponseCode();
        System.out.println(status);
        try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            if (in != null) {
                System.out.println(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }
}
