// Unirest takes `X-Name` in ASCII alone: it is left out
import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.get("https://api.example.com/users")
            .header("X-Hostile", "it's \"quoted\" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <")
            .header("X-Dollar", "$HOME `id` $(id)")
            .header("X-Tab", "a\tb")
            .header("X-At", "@file")
            .header("X-Space", "padded")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
