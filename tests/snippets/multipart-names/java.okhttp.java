import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = new MultipartBody.Builder()
            .setType(MultipartBody.FORM)
            .addFormDataPart("\\", "a backslash")
            .addFormDataPart("two\nlines", "a line feed")
            .addFormDataPart(
                "f",
                "back\\slash\\.txt",
                RequestBody.create(
                    "x".getBytes(StandardCharsets.UTF_8),
                    MediaType.get("text/plain")))
            .build();
        Request request = new Request.Builder()
            .url("https://api.example.com/upload")
            .post(body)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
