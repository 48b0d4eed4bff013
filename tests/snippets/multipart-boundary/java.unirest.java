import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/upload")
            .header("Content-Type", "multipart/form-data; boundary=harkdown-boundary-1")
            .body("""
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="text"\r
                \r
                --a b\r
                not a boundary\r
                --a b--\r
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="empty"\r
                \r
                \r
                --harkdown-boundary-1--\r
                """)
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
