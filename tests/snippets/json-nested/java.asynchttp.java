import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .preparePost("https://api.example.com/search")
                .addHeader("Content-Type", "application/json")
                .setBody("""
                {
                  "query": {
                    "bool": {
                      "must": [
                        {
                          "match": {
                            "title": "harkdown"
                          }
                        },
                        {
                          "range": {
                            "year": {
                              "gte": 2020,
                              "lte": 2030
                            }
                          }
                        }
                      ],
                      "filter": [],
                      "empty": {}
                    }
                  },
                  "fields": [
                    "title",
                    "year",
                    "a much longer name of a field than the others",
                    "and, one: with [marks]"
                  ],
                  "size": 10
                }""")
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
