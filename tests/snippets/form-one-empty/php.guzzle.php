<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/form', [
    'headers' => ['Content-Type' => 'application/x-www-form-urlencoded'],
    'body' => '=',
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
