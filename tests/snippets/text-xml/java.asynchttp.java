import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .preparePost("https://api.example.com/soap")
                .addHeader("SOAPAction", "\"urn:find\"")
                .addHeader("Content-Type", "text/xml")
                .setBody("""
                <?xml version="1.0"?>
                <find>
                  <name>O'Brien &amp; Söhne</name>
                </find>""")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
