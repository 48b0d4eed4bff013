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
                "quoted"; it's; filename=x \\\r
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="fi%22le"; filename="a%22b.json"\r
                Content-Type: application/json\r
                \r
                {"a": "b\\\\c"}\r
                --harkdown-boundary-1--\r
                """)
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
