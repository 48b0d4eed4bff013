// Unirest sends the method as LINK
import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.request("LINK", "https://api.example.com/pages/1")
            .header("Link", "</pages/2>; rel=\"next\"")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
