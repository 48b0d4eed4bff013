import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "connection,expect,host,upgrade");
        Unirest.config().requestCompression(false);
        HttpResponse<String> response = Unirest.get("https://api.example.com/users")
            .header("Host", "other.example.com")
            .header("User-Agent", "harkdown/1.0 (docs)")
            .header("Accept-Encoding", "gzip, br")
            .header("Referer", "https://example.com/")
            .header("Origin", "https://example.com")
            .header("Accept-Language", "de")
            .header("Cache-Control", "no-cache")
            .header("Connection", "keep-alive")
            .header("Sec-Fetch-Mode", "cors")
            .header("DNT", "1")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
