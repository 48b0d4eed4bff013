<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('PUT', 'https://api.example.com/counter', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => '12345678901234567890',
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
