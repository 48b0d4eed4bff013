<?php

$request = new http\Client\Request('PUT', 'https://api.example.com/upload/1', [
    'Content-Type' => 'multipart/form-data; boundary=harkdown-boundary-1',
]);
$request->getBody()->append("--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"files[]\"; filename=\"a.csv\"\r
Content-Type: text/csv\r
\r
id,name\r
1,\"a\"\r
\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"files[]\"; filename=\"b.svg\"\r
Content-Type: image/svg+xml\r
\r
<svg>
  <text>\${x} {{y}}</text>
</svg>
\r
--harkdown-boundary-1--\r
");
$request->setHeader('Expect', '');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
