import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        String url = "https://${account.namespace}/api/{id}/keys";
        HttpResponse<String> response = Unirest.post(url.replace("{", "%7B").replace("}", "%7D"))
            .header("Authorization", "Bearer <ACCESS_TOKEN>")
            .header("X-Key", "\"YOUR_API_KEY\"")
            .header("Cookie", "sid=YOUR_SESSION")
            .header("Content-Type", "application/json")
            .body("""
                {
                  "client": "YOUR_CLIENT_ID",
                  "text": "a ${user.name} $b",
                  "list": [
                    "{{item}}"
                  ],
                  "n": 1
                }""")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
