<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('PUT', 'https://api.example.com/counter', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => '12345678901234567890',
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
