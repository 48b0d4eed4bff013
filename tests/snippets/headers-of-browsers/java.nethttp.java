import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Main {
    public static void main(String[] args) throws Exception {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "connection,expect,host,upgrade");
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder()
            .uri(URI.create("https://api.example.com/users"))
            .header("Host", "other.example.com")
            .header("User-Agent", "harkdown/1.0 (docs)")
            .header("Accept-Encoding", "gzip, br")
            .header("Referer", "https://example.com/")
            .header("Origin", "https://example.com")
            .header("Accept-Language", "de")
            .header("Cache-Control", "no-cache")
            .header("Connection", "keep-alive")
            .header("Sec-Fetch-Mode", "cors")
            .header("DNT", "1")
            .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.statusCode());
        System.out.println(response.body());
    }
}
