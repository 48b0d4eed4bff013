import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .preparePost("https://api.example.com/graphql")
                .addHeader("Content-Type", "application/json")
                .setBody("""
                {
                  "query": "query ($id: ID!) {\\n  user(id: $id) {\\n    name # the name\\n    \\"\\"\\"not a comment\\"\\"\\"\\n  }\\n}",
                  "variables": {
                    "id": "u-1",
                    "first": 10
                  }
                }""")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
