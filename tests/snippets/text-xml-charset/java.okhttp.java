import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = RequestBody.create("<?xml version=\"1.0\" encoding=\"utf-8\"?><name>Söhne</name>", null);
        Request request = new Request.Builder()
            .url("https://api.example.com/feed")
            .addHeader("Content-Type", "text/xml;charset=utf-8")
            .post(body)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
