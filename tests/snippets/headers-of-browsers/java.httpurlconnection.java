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
        connection.setRequestProperty("Host", "other.example.com");
        connection.setRequestProperty("User-Agent", "harkdown/1.0 (docs)");
        connection.setRequestProperty("Accept-Encoding", "gzip, br");
        connection.setRequestProperty("Referer", "https://example.com/");
        connection.setRequestProperty("Origin", "https://example.com");
        connection.setRequestProperty("Accept-Language", "de");
        connection.setRequestProperty("Cache-Control", "no-cache");
        connection.setRequestProperty("Connection", "keep-alive");
        connection.setRequestProperty("Sec-Fetch-Mode", "cors");
        connection.setRequestProperty("DNT", "1");
        int status = connection.getResponseCode();
        System.out.println(status);
        try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            if (in != null) {
                System.out.println(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }
}
