<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/numbers', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => '{"avogadro": 6.02E+23, "small": 1E-7}',
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
