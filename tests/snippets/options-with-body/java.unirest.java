import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.request("OPTIONS", "https://api.example.com/x")
            .header("Content-Type", "text/plain")
            .body("*")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
