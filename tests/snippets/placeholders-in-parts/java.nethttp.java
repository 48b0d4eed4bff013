import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Main {
    public static void main(String[] args) throws Exception {
        String body = """
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="token"\r
                \r
                <TOKEN>\r
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="file"; filename="a.txt"\r
                Content-Type: text/plain\r
                \r
                it's ${user.name}
                \r
                --harkdown-boundary-1--\r
                """;
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder()
            .uri(URI.create("https://api.example.com/upload?key=YOUR_API_KEY"))
            .header("Content-Type", "multipart/form-data; boundary=harkdown-boundary-1")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.statusCode());
        System.out.println(response.body());
    }
}
