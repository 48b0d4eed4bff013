import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/_bulk")
            .header("Content-Type", "application/x-ndjson")
            .body("""
                {"index":{"_id":"1"}}
                {"name":"a"}
                {"index":{"_id":"2"}}
                {"name":"b"}
                """)
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
