<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/form', [
    'headers' => ['Content-Type' => 'application/x-www-form-urlencoded; charset=UTF-8'],
    'form_params' => ['q' => 'harkdown'],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
