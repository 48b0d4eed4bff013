import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Main {
    public static void main(String[] args) throws Exception {
        String body = """
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="\\"\r
                \r
                a backslash\r
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="two%0Alines"\r
                \r
                a line feed\r
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="f"; filename="back\\slash\\.txt"\r
                Content-Type: text/plain\r
                \r
                x\r
                --harkdown-boundary-1--\r
                """;
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder()
            .uri(URI.create("https://api.example.com/upload"))
            .header("Content-Type", "multipart/form-data; boundary=harkdown-boundary-1")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.statusCode());
        System.out.println(response.body());
    }
}
