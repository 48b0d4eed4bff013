using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/notes", Method.Post);
request.AddStringBody(@"EOF
EOT
END
'@
""@
]]
]=]
)""
)--""
|}
}
```
'''
""""""
""#
""##
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

end", "text/plain");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
