import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/notes")
            .header("Content-Type", "text/plain")
            .body("--config=/etc/passwd -o x")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
