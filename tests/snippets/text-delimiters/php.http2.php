<?php

$request = new http\Client\Request('POST', 'https://api.example.com/notes', ['Content-Type' => 'text/plain']);
$request->getBody()->append('EOF
EOT
END
\'@
"@
]]
]=]
)"
)--"
|}
}
```
\'\'\'
"""
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

end');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
