import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/upload")
            .header("Content-Type", "multipart/form-data; boundary=XX")
            .body("""
                --XX\r
                Content-Disposition: form-data; name="a"\r
                \r
                1\r
                --XX--\r
                """)
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
