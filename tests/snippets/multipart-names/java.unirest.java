import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/upload")
            .header("Content-Type", "multipart/form-data; boundary=harkdown-boundary-1")
            .body("""
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="\\"\r
                \r
                a backslash\r
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="two%0Alines"\r
                \r
                a line feed\r
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="f"; filename="back\\slash\\.txt"\r
                Content-Type: text/plain\r
                \r
                x\r
                --harkdown-boundary-1--\r
                """)
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
