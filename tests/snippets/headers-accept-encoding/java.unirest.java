import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        Unirest.config().requestCompression(false);
        HttpResponse<String> response = Unirest.get("https://api.example.com/archive")
            .header("Accept-Encoding", "identity")
            .header("User-Agent", "curl/8.5.0")
            .header("Accept", "*/*")
            .header("DNT", "1")
            .header("X_Under_Score", "kept")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
