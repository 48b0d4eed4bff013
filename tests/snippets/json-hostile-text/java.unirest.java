import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/notes")
            .header("Accept", "application/json")
            .header("Content-Type", "application/json")
            .body("""
                {
                  "text": "it's \\"quoted\\" \\\\ back\\\\\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\\\( !! ; | & > <",
                  "lines": "one\\ntwo\\nthree\\n",
                  "tab": "\\t",
                  "cr": "a\\rb",
                  "html": "</script><!-- <b>"
                }""")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
