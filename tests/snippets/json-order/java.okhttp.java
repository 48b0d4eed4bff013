import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = RequestBody.create("""
                {
                  "zeta": 1,
                  "Alpha": 2,
                  "alpha": {
                    "b": 1,
                    "a": 2
                  },
                  "_": 3,
                  "a-b": 4,
                  "a.b": 5,
                  "class": 6,
                  " ": 8
                }""", null);
        Request request = new Request.Builder()
            .url("https://api.example.com/sorted")
            .addHeader("Content-Type", "application/json")
            .post(body)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
