<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
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
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
