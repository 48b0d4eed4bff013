import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .preparePut("https://api.example.com/batch")
                .addHeader("Content-Type", "application/json")
                .setBody("""
                [
                  {
                    "op": "add",
                    "path": "/a",
                    "value": [1, 2.5, true, null]
                  },
                  [],
                  {},
                  [
                    []
                  ],
                  "x",
                  \""
                ]""")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
