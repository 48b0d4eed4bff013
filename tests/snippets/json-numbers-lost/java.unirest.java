import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/numbers")
            .header("Content-Type", "application/json")
            .body("""
                {
                  "big": 12345678901234567890,
                  "precise": 9007199254740993,
                  "float": 1.0,
                  "exponent": 1e5,
                  "minus": -0,
                  "long": 0.1000000000000000055511151231257827
                }""")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
