import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        Request request = new Request.Builder()
            .url("https://api.example.com/users")
            .addHeader("Host", "other.example.com")
            .addHeader("User-Agent", "harkdown/1.0 (docs)")
            .addHeader("Accept-Encoding", "gzip, br")
            .addHeader("Referer", "https://example.com/")
            .addHeader("Origin", "https://example.com")
            .addHeader("Accept-Language", "de")
            .addHeader("Cache-Control", "no-cache")
            .addHeader("Connection", "keep-alive")
            .addHeader("Sec-Fetch-Mode", "cors")
            .addHeader("DNT", "1")
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
