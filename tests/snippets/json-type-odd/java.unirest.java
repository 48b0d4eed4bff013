import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.put("https://api.example.com/notes/1")
            .header("content-type", "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true")
            .body("{\"a\": [1.10, \"b\"]}")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
