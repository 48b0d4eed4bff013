<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('PATCH', 'https://api.example.com/file', [
    'headers' => ['Content-Type' => 'application/offset+octet-stream', 'Upload-Offset' => '0'],
    'body' => "chunk\n",
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
