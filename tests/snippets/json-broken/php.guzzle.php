<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/broken', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => '{"a": 1,',
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
