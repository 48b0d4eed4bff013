import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "connection,expect,host,upgrade");
        HttpResponse<String> response = Unirest.post("https://api.example.com/users")
            .header("Expect", "100-continue")
            .header("Content-Type", "text/plain")
            .body("x")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
