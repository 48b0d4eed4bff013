import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Main {
    public static void main(String[] args) throws Exception {
        String url = "https://${account.namespace}/api/{id}/keys";
        String body = """
                {
                  "client": "YOUR_CLIENT_ID",
                  "text": "a ${user.name} $b",
                  "list": [
                    "{{item}}"
                  ],
                  "n": 1
                }""";
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder()
            .uri(URI.create(url.replace("{", "%7B").replace("}", "%7D")))
            .header("Authorization", "Bearer <ACCESS_TOKEN>")
            .header("X-Key", "\"YOUR_API_KEY\"")
            .header("Cookie", "sid=YOUR_SESSION")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.statusCode());
        System.out.println(response.body());
    }
}
