import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

public class Main {
    public static void main(String[] args) throws Exception {
        try (AsyncHttpClient client = Dsl.asyncHttpClient()) {
            Response response = client
                .preparePost("https://api.example.com/notes")
                .addHeader("Content-Type", "text/plain")
                .setBody("""
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
                .execute()
                .get();
            System.out.println(response.getStatusCode());
            System.out.println(response.getResponseBody());
        }
    }
}
