import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .preparePut("https://api.example.com/raw/1")
                .addHeader("Content-Type", "text/csv")
                .setBody("""
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
                """)
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
