<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/upload', [
    'multipart' => [
        [
            'name' => 'text',
            'contents' => "--a b\r
not a boundary\r
--a b--",
        ],
        [
            'name' => 'empty',
            'contents' => '',
        ],
    ],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
