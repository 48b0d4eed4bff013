<?php

$request = new http\Client\Request('PUT', 'https://api.example.com/files/1', [
    'Range' => 'bytes=0-99',
    'Accept-Encoding' => 'gzip, br',
    'Content-Range' => 'bytes 0-6/7',
    'Content-Type' => 'text/plain',
]);
$request->getBody()->append('content');
$request->setHeader('Expect', '');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
