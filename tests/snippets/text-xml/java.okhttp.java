import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = RequestBody.create("""
                <?xml version="1.0"?>
                <find>
                  <name>O'Brien &amp; Söhne</name>
                </find>""", null);
        Request request = new Request.Builder()
            .url("https://api.example.com/soap")
            .addHeader("SOAPAction", "\"urn:find\"")
            .addHeader("Content-Type", "text/xml")
            .post(body)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
