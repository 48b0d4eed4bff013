import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/broken")
            .header("Content-Type", "application/json")
            .body("{\"a\": 1,")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
