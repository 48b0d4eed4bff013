import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/templates")
            .header("Content-Type", "application/json")
            .body("""
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
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
