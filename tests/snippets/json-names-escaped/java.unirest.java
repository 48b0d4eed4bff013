import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/notes")
            .header("Content-Type", "application/json")
            .body("""
                {
                  "say \\"hi\\\"": 1,
                  "back\\\\slash": 2,
                  "line\\nbreak": 3,
                  "tab\\t": 4,
                  "it's #{x} $y `z`": 5
                }""")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
