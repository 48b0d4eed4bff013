import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.patch("https://api.example.com/settings")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .body("callback=https%3A%2F%2Fexample.com%2Fa%3Fb%3Dc%26d%3De%23f&template={{name}}%20${name}%20%23{name}&enabled=true")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
