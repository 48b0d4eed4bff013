import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Main {
    public static void main(String[] args) throws Exception {
        String body = "{\"a\": 1}";
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder()
            .uri(URI.create("https://api.example.com/reports"))
            .header("Accept", "text/html;level=1,application/json;q=0.9")
            .header("Accept-Language", "de,en;q=0.5")
            .header("Cache-Control", "no-cache,max-age=0")
            .header("If-Match", "\"a\",\"b\"")
            .header("Prefer", "return=minimal;x=\"y\",wait=5")
            .header("Content-Type", "application/json;charset=UTF-8")
            .header("Content-Disposition", "attachment;filename=\"r.json\"")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.statusCode());
        System.out.println(response.body());
    }
}
