<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('PUT', 'https://api.example.com/form', [
    'headers' => ['Content-Type' => 'application/json'],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
