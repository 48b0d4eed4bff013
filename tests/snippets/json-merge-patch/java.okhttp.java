import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = RequestBody.create("{\"name\": null, \"tags\": [\"a\"], \"price\": 12.50}", null);
        Request request = new Request.Builder()
            .url("https://api.example.com/users/1")
            .addHeader("Content-Type", "application/merge-patch+json")
            .addHeader("If-Match", "\"3\"")
            .patch(body)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
