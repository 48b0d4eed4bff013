<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/jobs', [
    'headers' => ['content-type' => 'application/json; charset=utf-8'],
    'json' => ['job' => 'index'],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
