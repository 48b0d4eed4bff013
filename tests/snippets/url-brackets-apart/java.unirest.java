import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        String url = "https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B";
        HttpResponse<String> response = Unirest.get(url.replace("[", "%5B").replace("]", "%5D"))
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
