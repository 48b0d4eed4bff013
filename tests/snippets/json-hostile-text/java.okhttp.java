import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = RequestBody.create("""
                {
                  "text": "it's \\"quoted\\" \\\\ back\\\\\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\\\( !! ; | & > <",
                  "lines": "one\\ntwo\\nthree\\n",
                  "tab": "\\t",
                  "cr": "a\\rb",
                  "html": "</script><!-- <b>"
                }""", null);
        Request request = new Request.Builder()
            .url("https://api.example.com/notes")
            .addHeader("Accept", "application/json")
            .addHeader("Content-Type", "application/json")
            .post(body)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
