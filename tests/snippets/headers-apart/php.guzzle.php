<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('GET', 'https://api.example.com/users', [
    'headers' => [
        'Cookie' => ['a=1', 'b=2'],
        'accept' => 'text/html',
        'Proxy-Connection' => 'keep-alive',
    ],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
