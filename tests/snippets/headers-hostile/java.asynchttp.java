import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .prepareGet("https://api.example.com/users")
                .addHeader("X-Hostile", "it's \"quoted\" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <")
                .addHeader("X-Dollar", "$HOME `id` $(id)")
                .addHeader("X-Name", "ZoÃ« â\u0082¬")
                .addHeader("X-Tab", "a\tb")
                .addHeader("X-At", "@file")
                .addHeader("X-Space", "padded")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
