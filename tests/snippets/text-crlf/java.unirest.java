import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/notes")
            .header("Content-Type", "message/rfc822")
            .body("""
                From: a@example.com\r
                Subject: a\r
                \r
                .dot\r
                lone\rreturn\r
                """)
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
