<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/notes', [
    'headers' => ['Content-Type' => 'text/plain'],
    'body' => 'EOF
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

end',
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
