import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = RequestBody.create("""
                {
                  "name": "Zoë 😀 日本",
                  "separator": "a\u2028b\u2029c",
                  "mark": "\ufeffx",
                  "escaped": "\\u00e9\\ud83d\\ude00",
                  "right": "a\u202eb"
                }""", null);
        Request request = new Request.Builder()
            .url("https://api.example.com/names")
            .addHeader("Content-Type", "application/json")
            .post(body)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
