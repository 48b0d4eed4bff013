import java.net.http.HttpClient;
import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        Unirest.config().version(HttpClient.Version.HTTP_1_1);
        HttpResponse<String> response = Unirest.get("http://localhost:8080/health")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
