<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('PUT', 'https://api.example.com/numbers/1', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => '[1e5]',
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
