import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Main {
    public static void main(String[] args) throws Exception {
        String body = """
                id,name
                0,"name 0"
                1,"name 1"
                2,"name 2"
                3,"name 3"
                4,"name 4"
                5,"name 5"
                6,"name 6"
                7,"name 7"
                8,"name 8"
                9,"name 9"
                10,"name 10"
                11,"name 11"
                """;
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder()
            .uri(URI.create("https://api.example.com/raw/1"))
            .header("Content-Type", "text/csv")
            .PUT(HttpRequest.BodyPublishers.ofString(body))
            .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.statusCode());
        System.out.println(response.body());
    }
}
