<?php

$request = new http\Client\Request('POST', 'https://api.example.com/upload', [
    'Content-Type' => 'multipart/form-data; boundary=harkdown-boundary-1',
]);
$request->getBody()->append("--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"\\\"\r
\r
a backslash\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"two%0Alines\"\r
\r
a line feed\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"f\"; filename=\"back\\slash\\.txt\"\r
Content-Type: text/plain\r
\r
x\r
--harkdown-boundary-1--\r
");

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
