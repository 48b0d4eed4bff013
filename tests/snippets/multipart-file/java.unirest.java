import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/upload")
            .header("Authorization", "Bearer ABCD")
            .header("Content-Type", "multipart/form-data; boundary=harkdown-boundary-1")
            .body("""
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="title"\r
                \r
                My notes\r
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="file"; filename="notes.txt"\r
                Content-Type: text/plain\r
                \r
                first line
                second line
                \r
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="title"\r
                \r
                again\r
                --harkdown-boundary-1--\r
                """)
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
