import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/jobs")
            .header("content-type", "application/json; charset=utf-8")
            .body("{\"job\": \"index\"}")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
