import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = RequestBody.create("""
                {
                  "big": 12345678901234567890,
                  "precise": 9007199254740993,
                  "float": 1.0,
                  "exponent": 1e5,
                  "minus": -0,
                  "long": 0.1000000000000000055511151231257827
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
