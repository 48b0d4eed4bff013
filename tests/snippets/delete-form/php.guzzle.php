<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('DELETE', 'https://api.example.com/form', [
    'headers' => ['Content-Type' => 'application/x-www-form-urlencoded'],
    'body' => 'id=1&id=2',
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
