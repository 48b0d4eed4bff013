<?php

$request = new http\Client\Request('POST', 'https://api.example.com/upload', [
    'Content-Type' => 'multipart/related; boundary=harkdown-boundary-1',
]);
$request->getBody()->append("--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"metadata\"\r
Content-Type: application/json\r
\r
{}\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"media\"; filename=\"a.txt\"\r
Content-Type: text/plain\r
\r
x\r
--harkdown-boundary-1--\r
");

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
