import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.patch("https://api.example.com/file")
            .header("Content-Type", "application/offset+octet-stream")
            .header("Upload-Offset", "0")
            .body("chunk\n")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
