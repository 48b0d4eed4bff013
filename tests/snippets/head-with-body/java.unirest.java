import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.request("HEAD", "https://api.example.com/files/1")
            .header("Content-Type", "text/plain")
            .body("odd")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
