<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/twice', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}',
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
