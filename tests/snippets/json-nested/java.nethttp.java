import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Main {
    public static void main(String[] args) throws Exception {
        String body = """
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
                }""";
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder()
            .uri(URI.create("https://api.example.com/search"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.statusCode());
        System.out.println(response.body());
    }
}
