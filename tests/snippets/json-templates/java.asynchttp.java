import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .preparePost("https://api.example.com/templates")
                .addHeader("Content-Type", "application/json")
                .setBody("""
                {
                  "subject": "Hello {{user.name}}",
                  "js": "${name} `x`",
                  "ruby": "#{name} #@a #$b",
                  "python": "%(name)s {0} {}",
                  "swift": "\\\\(name)",
                  "erb": "<%= name %> <?php echo 1 ?>",
                  "liquid": "{% if a %}{{ a }}{% endif %}",
                  "block": "one\\n{{#each items}}\\n{{/each}}\\n"
                }""")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
