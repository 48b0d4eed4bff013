<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('PUT', 'https://api.example.com/form', [
    'headers' => ['Content-Type' => 'application/x-www-form-urlencoded;charset=utf-8'],
    'form_params' => ['city' => 'Köln', 'a' => '1'],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
