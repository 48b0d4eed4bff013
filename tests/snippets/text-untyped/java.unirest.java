// Unirest calls a body without a Content-Type text/plain; charset=UTF-8
import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/raw")
            .body("just some text")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
