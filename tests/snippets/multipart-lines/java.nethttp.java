import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Main {
    public static void main(String[] args) throws Exception {
        String body = """
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="files[]"; filename="a.csv"\r
                Content-Type: text/csv\r
                \r
                id,name\r
                1,"a"\r
                \r
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="files[]"; filename="b.svg"\r
                Content-Type: image/svg+xml\r
                \r
                <svg>
                  <text>${x} {{y}}</text>
                </svg>
                \r
                --harkdown-boundary-1--\r
                """;
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder()
            .uri(URI.create("https://api.example.com/upload/1"))
            .header("Content-Type", "multipart/form-data; boundary=harkdown-boundary-1")
            .PUT(HttpRequest.BodyPublishers.ofString(body))
            .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.statusCode());
        System.out.println(response.body());
    }
}
