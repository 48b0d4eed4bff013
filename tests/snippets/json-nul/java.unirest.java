import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/names")
            .header("Content-Type", "application/json")
            .body("{\"nul\": \"a\\u0000b0\", \"bell\": \"\\u0007\"}")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
