import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/orders")
            .header("Content-Type", "application/json")
            .body("""
                {
                    "id": 7,
                    "items": [
                        {"sku": "A-1", "count": 2}
                    ]
                }
                """)
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
