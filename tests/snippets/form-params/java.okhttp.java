import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = new FormBody.Builder()
            .add("grant_type", "client_credentials")
            .add("client_id", "YOUR_CLIENT_ID")
            .add("scope", "read write")
            .add("redirect_uri", "https://example.com/cb?a=b&c=d")
            .build();
        Request request = new Request.Builder()
            .url("https://api.example.com/oauth/token")
            .post(body)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
