// Unirest does not let a program set `Proxy-Authorization`: it is left out
import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "connection,expect,host,upgrade");
        HttpResponse<String> response = Unirest.get("https://api.example.com/users")
            .header("Connection", "close")
            .header("TE", "trailers")
            .header("Upgrade", "h2c")
            .header("Keep-Alive", "timeout=5")
            .header("Trailer", "X-Sum")
            .header("Via", "1.1 proxy")
            .header("Date", "Tue, 15 Nov 1994 08:12:31 GMT")
            .header("Range", "bytes=0-1")
            .header("If-None-Match", "*")
            .header("Sec-CH-UA", "\"x\"")
            .header("Set-Cookie", "a=b")
            .header("Max-Forwards", "3")
            .header("X-HTTP-Method-Override", "PATCH")
            .header("Access-Control-Request-Method", "PUT")
            .header("Accept-Charset", "utf-8")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
