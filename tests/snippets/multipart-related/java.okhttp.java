import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = RequestBody.create("""
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="metadata"\r
                Content-Type: application/json\r
                \r
                {}\r
                --harkdown-boundary-1\r
                Content-Disposition: form-data; name="media"; filename="a.txt"\r
                Content-Type: text/plain\r
                \r
                x\r
                --harkdown-boundary-1--\r
                """, null);
        Request request = new Request.Builder()
            .url("https://api.example.com/upload")
            .addHeader("Content-Type", "multipart/related; boundary=harkdown-boundary-1")
            .post(body)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
