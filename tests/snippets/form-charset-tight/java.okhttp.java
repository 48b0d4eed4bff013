import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = RequestBody.create("city=K%C3%B6ln&a=1", null);
        Request request = new Request.Builder()
            .url("https://api.example.com/form")
            .addHeader("Content-Type", "application/x-www-form-urlencoded;charset=utf-8")
            .put(body)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
