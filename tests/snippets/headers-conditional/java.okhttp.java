import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        Request request = new Request.Builder()
            .url("https://api.example.com/report.csv")
            .addHeader("If-None-Match", "W/\"a1b2\", \"c3\"")
            .addHeader("If-Modified-Since", "Tue, 15 Nov 1994 08:12:31 GMT")
            .addHeader("Range", "bytes=0-99")
            .addHeader("Accept", "text/csv;q=0.9, */*;q=0.1")
            .addHeader("X-Forwarded-For", "192.0.2.1, 198.51.100.2")
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
