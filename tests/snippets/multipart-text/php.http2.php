<?php

$request = new http\Client\Request('POST', 'https://api.example.com/upload', ['Content-Type' => 'multipart/form-data; boundary=XX']);
$request->getBody()->append("--XX\r
Content-Disposition: form-data; name=\"a\"\r
\r
1\r
--XX--\r
");

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
