<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/upload', [
    'multipart' => [
        [
            'name' => 'kind',
            'contents' => 'avatar',
        ],
        [
            'name' => 'file',
            'contents' => fopen('avatar.png', 'r'),
            'filename' => 'avatar.png',
            'headers' => ['Content-Type' => 'image/png'],
        ],
    ],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
