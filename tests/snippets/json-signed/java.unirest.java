import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/hooks")
            .header("X-Signature", "sha256=abcdef")
            .header("Content-Type", "application/json")
            .body("{ \"event\":\"push\",   \"commits\":[ 1,2,3 ], \"message\":\"the bytes of this text are what the signature is about\" }")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
