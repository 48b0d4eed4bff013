<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/names', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => '{"half": "\\ud83d"}',
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
