import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/upload?key=YOUR_API_KEY")
            .header("Content-Type", "multipart/form-data; boundary=harkdown-boundary-1")
            .body("""
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="token"\r
                \r
                <TOKEN>\r
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="file"; filename="a.txt"\r
                Content-Type: text/plain\r
                \r
                it's ${user.name}
                \r
                --harkdown-boundary-1--\r
                """)
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
