<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/twice', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}',
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
