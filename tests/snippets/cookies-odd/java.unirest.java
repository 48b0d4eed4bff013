// Unirest takes `Cookie` in ASCII alone: it is left out
import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.get("https://api.example.com/me")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
