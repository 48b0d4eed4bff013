import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = RequestBody.create("content", null);
        Request request = new Request.Builder()
            .url("https://api.example.com/files/1")
            .addHeader("Range", "bytes=0-99")
            .addHeader("Accept-Encoding", "gzip, br")
            .addHeader("Content-Range", "bytes 0-6/7")
            .addHeader("Content-Type", "text/plain")
            .put(body)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
