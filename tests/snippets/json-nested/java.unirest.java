import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/search")
            .header("Content-Type", "application/json")
            .body("""
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
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
