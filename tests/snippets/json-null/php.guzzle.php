<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('PUT', 'https://api.example.com/settings/theme', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => 'null',
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
