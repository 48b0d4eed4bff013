import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        String url = "https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D";
        HttpResponse<String> response = Unirest.get(url.replace("[", "%5B").replace("]", "%5D"))
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
