import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Main {
    public static void main(String[] args) throws Exception {
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
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder()
            .uri(URI.create("https://api.example.com/templates"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.statusCode());
        System.out.println(response.body());
    }
}
