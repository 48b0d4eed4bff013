// Unirest leaves out the `?` of an empty query
import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.get("https://api.example.com/users/?")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
