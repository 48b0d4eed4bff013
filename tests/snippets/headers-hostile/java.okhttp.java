import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        Headers headers = new Headers.Builder()
            .add("X-Hostile", "it's \"quoted\" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <")
            .add("X-Dollar", "$HOME `id` $(id)")
            .addUnsafeNonAscii("X-Name", "Zoë €")
            .add("X-Tab", "a\tb")
            .add("X-At", "@file")
            .add("X-Space", "padded")
            .build();
        Request request = new Request.Builder()
            .url("https://api.example.com/users")
            .headers(headers)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
