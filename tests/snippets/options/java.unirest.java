import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.options("https://api.example.com/files")
            .header("X-Requested-With", "harkdown")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
