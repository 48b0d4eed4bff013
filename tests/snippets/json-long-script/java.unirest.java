import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/rules")
            .header("Authorization", "Bearer YOUR_TOKEN")
            .header("Content-Type", "application/json")
            .body("""
                {
                  "name": "tag",
                  "script": "function (user, context, callback) {\\n  // it's \\"quoted\\"\\n  const tag = `${user.id}`;\\n  callback(null, user, context);\\n}\\n"
                }""")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
