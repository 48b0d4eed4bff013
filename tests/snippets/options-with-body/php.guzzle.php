<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('OPTIONS', 'https://api.example.com/x', [
    'headers' => ['Content-Type' => 'text/plain'],
    'body' => '*',
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
