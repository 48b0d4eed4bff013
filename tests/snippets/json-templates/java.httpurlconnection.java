import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

public class Main {
    public static void main(String[] args) throws Exception {
        URI uri = URI.create("https://api.example.com/templates");
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/json");
        String body = """
                {
                  "subject": "Hello {{user.name}}",
                  "js": "${name} `x`",
                  "ruby": "#{name} #@a #$b",
                  "python": "%(name)s {0} {}",
                  "swift": "\\\\(name)",
                  "erb": "<%= name %> <?php echo 1 ?>",
                  "liquid": "{% if a %}{{ a }}{% endif %}",
                  "block": "one\\n{{#each items}}\\n{{/each}}\\n"
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
