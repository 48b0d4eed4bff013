import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/feed")
            .header("Content-Type", "text/xml;charset=utf-8")
            .body("<?xml version=\"1.0\" encoding=\"utf-8\"?><name>Söhne</name>")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
