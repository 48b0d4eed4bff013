<?php

$request = new http\Client\Request('POST', 'https://api.example.com/upload', [
    'Content-Type' => 'multipart/form-data; boundary=harkdown-boundary-1',
]);
$request->getBody()->append("--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"metadata\"\r
Content-Type: application/json\r
\r
{\"tags\": [\"a\", \"b\"]}\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"lines\"\r
\r
one
two\r
--harkdown-boundary-1--\r
");

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
