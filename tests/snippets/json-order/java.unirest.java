import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/sorted")
            .header("Content-Type", "application/json")
            .body("""
                {
                  "zeta": 1,
                  "Alpha": 2,
                  "alpha": {
                    "b": 1,
                    "a": 2
                  },
                  "_": 3,
                  "a-b": 4,
                  "a.b": 5,
                  "class": 6,
                  " ": 8
                }""")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
