<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('PATCH', 'https://api.example.com/articles/1', [
    'headers' => [
        'Content-Type' => 'application/vnd.api+json',
        'Accept' => 'application/vnd.api+json',
    ],
    'json' => [
        'data' => [
            'type' => 'articles',
            'id' => '1',
            'attributes' => ['title' => 'A new title that is quite a bit longer than it was'],
        ],
    ],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
