import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = RequestBody.create("""
                {
                  "zero": 0,
                  "minus": -12,
                  "half": 0.5,
                  "pi": 3.14159,
                  "max": 9007199254740991,
                  "yes": true,
                  "no": false,
                  "nothing": null
                }""", null);
        Request request = new Request.Builder()
            .url("https://api.example.com/numbers")
            .addHeader("Content-Type", "application/json")
            .post(body)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
