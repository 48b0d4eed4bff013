<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/users', [
    'headers' => ['Content-Type' => ['application/json', 'text/plain']],
    'json' => ['a' => 1],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
