import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/soap")
            .header("Content-Type", "application/soap+xml; charset=utf-8; action=\"urn:find\"")
            .body("""
                <s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
                  <s:Body><![CDATA[a ]] b $x `c` {{d}}]]></s:Body>
                </s:Envelope>
                """)
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
