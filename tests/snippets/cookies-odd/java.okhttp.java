import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        Headers headers = new Headers.Builder()
            .addUnsafeNonAscii("Cookie", "a=x=y==; b=\"quoted\"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=é")
            .build();
        Request request = new Request.Builder()
            .url("https://api.example.com/me")
            .headers(headers)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
