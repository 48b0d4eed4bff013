import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/form")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .body("=")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
