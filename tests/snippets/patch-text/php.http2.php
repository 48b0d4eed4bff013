<?php

$request = new http\Client\Request('PATCH', 'https://api.example.com/file', [
    'Content-Type' => 'application/offset+octet-stream',
    'Upload-Offset' => '0',
]);
$request->getBody()->append("chunk\n");

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
