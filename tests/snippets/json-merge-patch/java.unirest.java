import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.patch("https://api.example.com/users/1")
            .header("Content-Type", "application/merge-patch+json")
            .header("If-Match", "\"3\"")
            .body("{\"name\": null, \"tags\": [\"a\"], \"price\": 12.50}")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
