import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.patch("https://api.example.com/articles/1")
            .header("Content-Type", "application/vnd.api+json")
            .header("Accept", "application/vnd.api+json")
            .body("""
                {
                  "data": {
                    "type": "articles",
                    "id": "1",
                    "attributes": {
                      "title": "A new title that is quite a bit longer than it was"
                    }
                  }
                }""")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
