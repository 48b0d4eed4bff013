import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.request("REPORT", "https://api.example.com/calendar")
            .header("Depth", "1")
            .header("Content-Type", "application/xml")
            .body("<report/>")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
