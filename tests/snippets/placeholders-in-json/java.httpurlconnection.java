import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

public class Main {
    public static void main(String[] args) throws Exception {
        String url = "https://${account.namespace}/api/{id}/keys";
        URI uri = URI.create(url.replace("{", "%7B").replace("}", "%7D"));
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Authorization", "Bearer <ACCESS_TOKEN>");
        connection.setRequestProperty("X-Key", "\"YOUR_API_KEY\"");
        connection.setRequestProperty("Cookie", "sid=YOUR_SESSION");
        connection.setRequestProperty("Content-Type", "application/json");
        String body = """
                {
                  "client": "YOUR_CLIENT_ID",
                  "text": "a ${user.name} $b",
                  "list": [
                    "{{item}}"
                  ],
                  "n": 1
                }""";
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
