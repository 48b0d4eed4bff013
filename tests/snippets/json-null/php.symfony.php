<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('PUT', 'https://api.example.com/settings/theme', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => 'null',
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
