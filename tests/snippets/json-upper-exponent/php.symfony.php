<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/numbers', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => '{"avogadro": 6.02E+23, "small": 1E-7}',
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
