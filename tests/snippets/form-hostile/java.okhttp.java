import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = new FormBody.Builder()
            .add("b", "1")
            .add("a", "@file")
            .add("a", "it's \"x\" $(id) `id`")
            .add("empty", "")
            .add("na me=&+", "sum = 1+1 & more\nnext")
            .add("ünï", "😀")
            .add("10", "ten")
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
