import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/notes")
            .header("Content-Type", "text/plain; charset=utf-8")
            .body("\ufeffbom \u0001\u0007\u0008\u000b\u000c\u001b[0m\u007f\u0085 \u00ad\u200b\u2028\u2029\u202eabc\u202c é 👩‍👩‍👧 􏿿")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
