import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.put("https://api.example.com/form")
            .header("Content-Type", "application/x-www-form-urlencoded;charset=utf-8")
            .body("city=K%C3%B6ln&a=1")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
