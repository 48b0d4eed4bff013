import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = RequestBody.create("""
                <s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
                  <s:Body><![CDATA[a ]] b $x `c` {{d}}]]></s:Body>
                </s:Envelope>
                """, null);
        Request request = new Request.Builder()
            .url("https://api.example.com/soap")
            .addHeader("Content-Type", "application/soap+xml; charset=utf-8; action=\"urn:find\"")
            .post(body)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
