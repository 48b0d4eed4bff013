import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = RequestBody.create("""
                {
                  "say \\"hi\\\"": 1,
                  "back\\\\slash": 2,
                  "line\\nbreak": 3,
                  "tab\\t": 4,
                  "it's #{x} $y `z`": 5
                }""", null);
        Request request = new Request.Builder()
            .url("https://api.example.com/notes")
            .addHeader("Content-Type", "application/json")
            .post(body)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
