import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.request("GET", "https://api.example.com/search")
            .header("Content-Type", "application/json")
            .body("{\"query\": \"x\"}")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
