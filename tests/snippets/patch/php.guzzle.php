<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('PATCH', 'https://api.example.com/users/7', [
    'headers' => ['Content-Type' => 'application/json-patch+json'],
    'json' => [['op' => 'replace', 'path' => '/name', 'value' => 'x']],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
