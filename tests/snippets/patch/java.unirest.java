import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.patch("https://api.example.com/users/7")
            .header("Content-Type", "application/json-patch+json")
            .body("[{\"op\": \"replace\", \"path\": \"/name\", \"value\": \"x\"}]")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
