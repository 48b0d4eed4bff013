// Unirest does not let a program set `Proxy-Connection`: it is left out
// Unirest sends all `Cookie` headers as one, their values joined
import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.get("https://api.example.com/users")
            .header("Cookie", "a=1; b=2")
            .header("accept", "text/html")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
