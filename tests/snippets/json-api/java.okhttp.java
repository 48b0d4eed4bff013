import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = RequestBody.create("""
                {
                  "data": {
                    "type": "articles",
                    "id": "1",
                    "attributes": {
                      "title": "A new title that is quite a bit longer than it was"
                    }
                  }
                }""", null);
        Request request = new Request.Builder()
            .url("https://api.example.com/articles/1")
            .addHeader("Content-Type", "application/vnd.api+json")
            .addHeader("Accept", "application/vnd.api+json")
            .patch(body)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
