import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = new FormBody.Builder()
            .add("tag", "b")
            .add("tag", "a")
            .add("items[0][id]", "1")
            .add("items[]", "x")
            .add("items[]", "y")
            .add("plus", "a+b c~*-._")
            .add("percent", "100%25 %41")
            .add("lines", "one\r\ntwo")
            .build();
        Request request = new Request.Builder()
            .url("https://api.example.com/form")
            .post(body)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
