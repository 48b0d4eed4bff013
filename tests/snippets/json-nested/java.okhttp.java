import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        OkHttpClient client = new OkHttpClient();
        RequestBody body = RequestBody.create("""
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
                }""", null);
        Request request = new Request.Builder()
            .url("https://api.example.com/search")
            .addHeader("Content-Type", "application/json")
            .post(body)
            .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.code());
            System.out.println(response.body().string());
        }
    }
}
