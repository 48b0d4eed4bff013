import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        Unirest.config().requestCompression(false);
        HttpResponse<String> response = Unirest.put("https://api.example.com/files/1")
            .header("Range", "bytes=0-99")
            .header("Accept-Encoding", "gzip, br")
            .header("Content-Range", "bytes 0-6/7")
            .header("Content-Type", "text/plain")
            .body("content")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
