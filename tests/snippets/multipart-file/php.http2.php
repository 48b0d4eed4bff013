<?php

$request = new http\Client\Request('POST', 'https://api.example.com/upload', [
    'Authorization' => 'Bearer ABCD',
    'Content-Type' => 'multipart/form-data; boundary=harkdown-boundary-1',
]);
$request->getBody()->append("--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"title\"\r
\r
My notes\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"file\"; filename=\"notes.txt\"\r
Content-Type: text/plain\r
\r
first line
second line
\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"title\"\r
\r
again\r
--harkdown-boundary-1--\r
");

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
