import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.request("M-SEARCH", "https://api.example.com/devices")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
