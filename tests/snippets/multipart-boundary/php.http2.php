<?php

$request = new http\Client\Request('POST', 'https://api.example.com/upload', [
    'Content-Type' => 'multipart/form-data; boundary=harkdown-boundary-1',
]);
$request->getBody()->append("--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"text\"\r
\r
--a b\r
not a boundary\r
--a b--\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"empty\"\r
\r
\r
--harkdown-boundary-1--\r
");

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
