import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = RequestBody.create("""
                From: a@example.com\r
                Subject: a\r
                \r
                .dot\r
                lone\rreturn\r
                """, null);
        Request request = new Request.Builder()
            .url("https://api.example.com/notes")
            .addHeader("Content-Type", "message/rfc822")
            .post(body)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
