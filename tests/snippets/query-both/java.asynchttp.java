import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .prepareGet("https://api.example.com/search?page=1&tag=a&tag=b&q=two%20words%20%26%20more%20%3D%20x&e=&filter%5Bname%5D=%C3%BC%27%28x%29%21%2A&url=https%3A%2F%2Fexample.com%2F%3Fa%3Db%23c")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
