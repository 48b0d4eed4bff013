import kong.unirest.core.HttpResponse;
import kong.unirest.core.Unirest;

public class Main {
    public static void main(String[] args) {
        HttpResponse<String> response = Unirest.post("https://api.example.com/notes")
            .header("Content-Type", "text/plain")
            .body("""
                EOF
                EOT
                END
                '@
                "@
                ]]
                ]=]
                )"
                )--"
                |}
                }
                ```
                '''
                \"\""
                "#
                "##
                ###
                ### next
                # comment
                // comment
                > out
                < ./file
                @name = value
                %%
                <<EOF
                */
                -->
                ~~~
                --
                ==
                .

                end""")
            .asString();
        System.out.println(response.getStatus());
        System.out.println(response.getBody());
    }
}
