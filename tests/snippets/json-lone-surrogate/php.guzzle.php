<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/names', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => '{"half": "\\ud83d"}',
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
