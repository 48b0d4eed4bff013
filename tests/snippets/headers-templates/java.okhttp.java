import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        Request request = new Request.Builder()
            .url("https://api.example.com/users")
            .addHeader("X-Template", "{{name}} ${name} <name> #{name} %(name)s {0} <%= name %>")
            .addHeader("X-Percent", "100% %USERNAME% %d")
            .addHeader("X-Json", "{\"a\": [\"b\", 1], \"c\": \"\\u00e9\"}")
            .addHeader("X-Comment", "a // b /* c */ # d -- e")
            .addHeader("X-Caret", "^a^ ^^ &b|c")
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
