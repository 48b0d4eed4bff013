import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/soap")
            .header("SOAPAction", "\"urn:find\"")
            .header("Content-Type", "text/xml")
            .body("""
                <?xml version="1.0"?>
                <find>
                  <name>O'Brien &amp; Söhne</name>
                </find>""")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
