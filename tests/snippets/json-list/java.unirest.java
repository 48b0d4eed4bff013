import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.put("https://api.example.com/batch")
            .header("Content-Type", "application/json")
            .body("""
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
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
