import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/numbers")
            .header("Content-Type", "application/json")
            .body("{\"avogadro\": 6.02E+23, \"small\": 1E-7}")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
