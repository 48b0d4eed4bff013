import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .preparePost("https://api.example.com/notes/{note_id}")
                .addHeader("Content-Type", "text/plain")
                .addHeader("X-Sign", "$a `b` YOUR_SIGN-IT")
                .setBody("""
                one $HOME "${account.name}"
                two '<NAME>' \\ %s
                three {{third}}
                """)
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
