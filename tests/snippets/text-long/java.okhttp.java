import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = RequestBody.create("""
                id,name
                0,"name 0"
                1,"name 1"
                2,"name 2"
                3,"name 3"
                4,"name 4"
                5,"name 5"
                6,"name 6"
                7,"name 7"
                8,"name 8"
                9,"name 9"
                10,"name 10"
                11,"name 11"
                """, null);
        Request request = new Request.Builder()
            .url("https://api.example.com/raw/1")
            .addHeader("Content-Type", "text/csv")
            .put(body)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
