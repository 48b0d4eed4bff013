import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/graphql")
            .header("Content-Type", "application/json")
            .body("""
                {
                  "query": "query ($id: ID!) {\\n  user(id: $id) {\\n    name # the name\\n    \\"\\"\\"not a comment\\"\\"\\"\\n  }\\n}",
                  "variables": {
                    "id": "u-1",
                    "first": 10
                  }
                }""")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
