import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = RequestBody.create("""
                {"index":{"_id":"1"}}
                {"name":"a"}
                {"index":{"_id":"2"}}
                {"name":"b"}
                """, null);
        Request request = new Request.Builder()
            .url("https://api.example.com/_bulk")
            .addHeader("Content-Type", "application/x-ndjson")
            .post(body)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
