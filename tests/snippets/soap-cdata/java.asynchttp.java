import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .preparePost("https://api.example.com/soap")
                .addHeader("Content-Type", "application/soap+xml; charset=utf-8; action=\"urn:find\"")
                .setBody("""
                <s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
                  <s:Body><![CDATA[a ]] b $x `c` {{d}}]]></s:Body>
                </s:Envelope>
                """)
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
