<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/upload', [
    'multipart' => [
        [
            'name' => 'metadata',
            'contents' => '{"tags": ["a", "b"]}',
            'headers' => ['Content-Type' => 'application/json'],
        ],
        [
            'name' => 'lines',
            'contents' => "one\ntwo",
        ],
    ],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
