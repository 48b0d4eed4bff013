// the code reads no files: put the content of the file into the body
import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/upload")
            .header("Content-Type", "multipart/form-data; boundary=harkdown-boundary-1")
            .body("""
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="kind"\r
                \r
                avatar\r
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="file"; filename="avatar.png"\r
                Content-Type: image/png\r
                \r
                \r
                --harkdown-boundary-1--\r
                """)
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
