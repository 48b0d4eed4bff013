<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/upload', [
    'headers' => ['Authorization' => 'Bearer ABCD'],
    'multipart' => [
        [
            'name' => 'title',
            'contents' => 'My notes',
        ],
        [
            'name' => 'file',
            'contents' => 'first line
second line
',
            'filename' => 'notes.txt',
            'headers' => ['Content-Type' => 'text/plain'],
        ],
        [
            'name' => 'title',
            'contents' => 'again',
        ],
    ],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
