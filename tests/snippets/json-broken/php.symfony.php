<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/broken', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => '{"a": 1,',
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
