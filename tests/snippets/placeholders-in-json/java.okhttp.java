import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = RequestBody.create("""
                {
                  "client": "YOUR_CLIENT_ID",
                  "text": "a ${user.name} $b",
                  "list": [
                    "{{item}}"
                  ],
                  "n": 1
                }""", null);
        Request request = new Request.Builder()
            .url("https://${account.namespace}/api/{id}/keys")
            .addHeader("Authorization", "Bearer <ACCESS_TOKEN>")
            .addHeader("X-Key", "\"YOUR_API_KEY\"")
            .addHeader("Cookie", "sid=YOUR_SESSION")
            .addHeader("Content-Type", "application/json")
            .post(body)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
