import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = new FormBody.Builder()
            .add("client_id", "YOUR_CLIENT_ID")
            .add("code", "a \"<CODE>\" & $x")
            .add("redirect", "https://{host}/cb?x={{state}}")
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
