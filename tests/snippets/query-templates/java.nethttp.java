import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Main {
    public static void main(String[] args) throws Exception {
        String url = "https://api.example.com/search?q={{name}}%20${name}%20%23{name}%20%25s%20%5C%28name%29&%24filter=name%20eq%20%27O%27%27Brien%27&range=2024-01-01T00%3A00%3A00%2B02%3A00&path=%2Fa%2F..%2Fb&e=a%2520b";
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder()
            .uri(URI.create(url.replace("{", "%7B").replace("}", "%7D")))
            .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.statusCode());
        System.out.println(response.body());
    }
}
