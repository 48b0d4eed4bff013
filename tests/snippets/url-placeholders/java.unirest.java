import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        String url = "https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}";
        HttpResponse<String> response = Unirest.get(url.replace("{", "%7B").replace("}", "%7D").replace("<", "%3C").replace(">", "%3E"))
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
