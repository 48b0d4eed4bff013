import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Main {
    public static void main(String[] args) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder()
            .uri(URI.create("https://api.example.com/users"))
            .header("X-Template", "{{name}} ${name} <name> #{name} %(name)s {0} <%= name %>")
            .header("X-Percent", "100% %USERNAME% %d")
            .header("X-Json", "{\"a\": [\"b\", 1], \"c\": \"\\u00e9\"}")
            .header("X-Comment", "a // b /* c */ # d -- e")
            .header("X-Caret", "^a^ ^^ &b|c")
            .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.statusCode());
        System.out.println(response.body());
    }
}
