import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = RequestBody.create("{\"a\": [1.10, \"b\"]}", null);
        Request request = new Request.Builder()
            .url("https://api.example.com/notes/1")
            .addHeader("content-type", "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true")
            .put(body)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
