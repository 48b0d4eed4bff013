import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/names")
            .header("Content-Type", "application/json")
            .body("""
                {
                  "name": "Zoë 😀 日本",
                  "separator": "a\u2028b\u2029c",
                  "mark": "\ufeffx",
                  "escaped": "\\u00e9\\ud83d\\ude00",
                  "right": "a\u202eb"
                }""")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
