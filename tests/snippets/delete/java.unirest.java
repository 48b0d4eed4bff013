import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.delete("https://api.example.com/users/7")
            .header("If-Match", "\"abc\"")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
