import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/numbers")
            .header("Content-Type", "application/json")
            .body("""
                {
                  "zero": 0,
                  "minus": -12,
                  "half": 0.5,
                  "pi": 3.14159,
                  "max": 9007199254740991,
                  "yes": true,
                  "no": false,
                  "nothing": null
                }""")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
