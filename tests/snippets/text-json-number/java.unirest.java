import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.put("https://api.example.com/counter")
            .header("Content-Type", "application/json")
            .body("12345678901234567890")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
