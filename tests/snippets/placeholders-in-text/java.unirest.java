import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        String url = "https://api.example.com/notes/{note_id}";
        HttpResponse<String> response = Unirest.post(url.replace("{", "%7B").replace("}", "%7D"))
            .header("Content-Type", "text/plain")
            .header("X-Sign", "$a `b` YOUR_SIGN-IT")
            .body("""
                one $HOME "${account.name}"
                two '<NAME>' \\ %s
                three {{third}}
                """)
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
