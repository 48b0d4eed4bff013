<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('PUT', 'https://api.example.com/files/1', [
    'headers' => [
        'Range' => 'bytes=0-99',
        'Accept-Encoding' => 'gzip, br',
        'Content-Range' => 'bytes 0-6/7',
        'Content-Type' => 'text/plain',
    ],
    'body' => 'content',
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
