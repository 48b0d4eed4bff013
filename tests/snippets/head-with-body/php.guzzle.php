<?php

// Guzzle sends no body with HEAD: the body is left out
require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('HEAD', 'https://api.example.com/files/1', [
    'headers' => ['Content-Type' => 'text/plain'],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
