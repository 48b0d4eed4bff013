import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/oauth/token")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .body("client_id=YOUR_CLIENT_ID&code=a%20%22<CODE>%22%20%26%20%24x&redirect=https%3A%2F%2F{host}%2Fcb%3Fx%3D{{state}}")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
