import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/maps")
            .header("Content-Type", "application/json")
            .body("""
                {
                  "class": "a",
                  "default": "b",
                  "snake_case": 1,
                  "kebab-case": 2,
                  "dotted.name": 3
                }""")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
