import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.put("https://api.example.com/upload/1")
            .header("Content-Type", "multipart/form-data; boundary=harkdown-boundary-1")
            .body("""
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="files[]"; filename="a.csv"\r
                Content-Type: text/csv\r
                \r
                id,name\r
                1,"a"\r
                \r
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="files[]"; filename="b.svg"\r
                Content-Type: image/svg+xml\r
                \r
                <svg>
                  <text>${x} {{y}}</text>
                </svg>
                \r
                --harkdown-boundary-1--\r
                """)
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
