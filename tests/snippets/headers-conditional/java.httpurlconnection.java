import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

public class Main {
    public static void main(String[] args) throws Exception {
        URI uri = URI.create("https://api.example.com/report.csv");
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setRequestMethod("GET");
        connection.setRequestProperty("If-None-Match", "W/\"a1b2\", \"c3\"");
        connection.setRequestProperty("If-Modified-Since", "Tue, 15 Nov 1994 08:12:31 GMT");
        connection.setRequestProperty("Range", "bytes=0-99");
        connection.setRequestProperty("Accept", "text/csv;q=0.9, */*;q=0.1");
        connection.setRequestProperty("X-Forwarded-For", "192.0.2.1, 198.51.100.2");
        int status = connection.getResponseCode();
        System.out.println(status);
        try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            if (in != null) {
                System.out.println(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }
}
