import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = RequestBody.create("""
                {
                  "subject": "Hello {{user.name}}",
                  "js": "${name} `x`",
                  "ruby": "#{name} #@a #$b",
                  "python": "%(name)s {0} {}",
                  "swift": "\\\\(name)",
                  "erb": "<%= name %> <?php echo 1 ?>",
                  "liquid": "{% if a %}{{ a }}{% endif %}",
                  "block": "one\\n{{#each items}}\\n{{/each}}\\n"
                }""", null);
        Request request = new Request.Builder()
            .url("https://api.example.com/templates")
            .addHeader("Content-Type", "application/json")
            .post(body)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
