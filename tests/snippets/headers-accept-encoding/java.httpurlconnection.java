import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

public class Main {
    public static void main(String[] args) throws Exception {
        URI uri = URI.create("https://api.example.com/archive");
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setRequestMethod("GET");
        connection.setRequestProperty("Accept-Encoding", "identity");
        connection.setRequestProperty("User-Agent", "curl/8.5.0");
        connection.setRequestProperty("Accept", "*/*");
        connection.setRequestProperty("DNT", "1");
        connection.setRequestProperty("X_Under_Score", "kept");
        int status = connection.getResponseCode();
        System.out.println(status);
        try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            if (in != null) {
                System.out.println(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }
}
