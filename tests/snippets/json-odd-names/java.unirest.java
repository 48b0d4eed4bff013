import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/maps")
            .header("Content-Type", "application/json")
            .body("""
                {
                  "b": 1,
                  "10": 2,
                  "2": 3,
                  "__proto__": {
                    "x": 1
                  },
                  "constructor": null,
                  \"": "empty",
                  "with space": 1,
                  "it's": 2
                }""")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
