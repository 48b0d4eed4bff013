import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Main {
    public static void main(String[] args) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder()
            .uri(URI.create("https://api.example.com/search?page=1&tag=a&tag=b&q=two%20words%20%26%20more%20%3D%20x&e=&filter%5Bname%5D=%C3%BC%27%28x%29%21%2A&url=https%3A%2F%2Fexample.com%2F%3Fa%3Db%23c"))
            .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.statusCode());
        System.out.println(response.body());
    }
}
