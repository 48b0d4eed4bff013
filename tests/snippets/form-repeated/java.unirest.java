import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/form")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .body("tag=b&tag=a&items%5B0%5D%5Bid%5D=1&items%5B%5D=x&items%5B%5D=y&plus=a%2Bb%20c~%2A-._&percent=100%2525%20%2541&lines=one%0D%0Atwo")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
