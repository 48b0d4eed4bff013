import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Main {
    public static void main(String[] args) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder()
            .uri(URI.create("https://api.example.com/report.csv"))
            .header("If-None-Match", "W/\"a1b2\", \"c3\"")
            .header("If-Modified-Since", "Tue, 15 Nov 1994 08:12:31 GMT")
            .header("Range", "bytes=0-99")
            .header("Accept", "text/csv;q=0.9, */*;q=0.1")
            .header("X-Forwarded-For", "192.0.2.1, 198.51.100.2")
            .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.statusCode());
        System.out.println(response.body());
    }
}
