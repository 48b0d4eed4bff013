import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = RequestBody.create("{\"a\": 1}", null);
        Request request = new Request.Builder()
            .url("https://api.example.com/reports")
            .addHeader("Accept", "text/html;level=1,application/json;q=0.9")
            .addHeader("Accept-Language", "de,en;q=0.5")
            .addHeader("Cache-Control", "no-cache,max-age=0")
            .addHeader("If-Match", "\"a\",\"b\"")
            .addHeader("Prefer", "return=minimal;x=\"y\",wait=5")
            .addHeader("Content-Type", "application/json;charset=UTF-8")
            .addHeader("Content-Disposition", "attachment;filename=\"r.json\"")
            .post(body)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
