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
            .addFormDataPart(
                "files[]",
                "a.csv",
                RequestBody.create(
                    """
                id,name\r
                1,"a"\r
                """.getBytes(StandardCharsets.UTF_8),
                    MediaType.get("text/csv")))
            .addFormDataPart(
                "files[]",
                "b.svg",
                RequestBody.create(
                    """
                <svg>
                  <text>${x} {{y}}</text>
                </svg>
                """.getBytes(StandardCharsets.UTF_8),
                    MediaType.get("image/svg+xml")))
            .build();
        Request request = new Request.Builder()
            .url("https://api.example.com/upload/1")
            .put(body)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
