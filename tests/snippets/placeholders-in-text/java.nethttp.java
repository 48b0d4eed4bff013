import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Main {
    public static void main(String[] args) throws Exception {
        String url = "https://api.example.com/notes/{note_id}";
        String body = """
                one $HOME "${account.name}"
                two '<NAME>' \\ %s
                three {{third}}
                """;
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder()
            .uri(URI.create(url.replace("{", "%7B").replace("}", "%7D")))
            .header("Content-Type", "text/plain")
            .header("X-Sign", "$a `b` YOUR_SIGN-IT")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.statusCode());
        System.out.println(response.body());
    }
}
