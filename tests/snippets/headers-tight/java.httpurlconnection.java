import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

public class Main {
    public static void main(String[] args) throws Exception {
        URI uri = URI.create("https://api.example.com/reports");
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Accept", "text/html;level=1,application/json;q=0.9");
        connection.setRequestProperty("Accept-Language", "de,en;q=0.5");
        connection.setRequestProperty("Cache-Control", "no-cache,max-age=0");
        connection.setRequestProperty("If-Match", "\"a\",\"b\"");
        connection.setRequestProperty("Prefer", "return=minimal;x=\"y\",wait=5");
        connection.setRequestProperty("Content-Type", "application/json;charset=UTF-8");
        connection.setRequestProperty("Content-Disposition", "attachment;filename=\"r.json\"");
        String body = "{\"a\": 1}";
        connection.setDoOutput(true);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        }
        int status = connection.getResponseCode();
        System.out.println(status);
        try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            if (in != null) {
                System.out.println(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }
}
