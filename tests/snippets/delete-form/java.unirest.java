import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.delete("https://api.example.com/form")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .body("id=1&id=2")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
