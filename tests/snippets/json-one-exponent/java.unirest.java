import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.put("https://api.example.com/numbers/1")
            .header("Content-Type", "application/json")
            .body("[1e5]")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
