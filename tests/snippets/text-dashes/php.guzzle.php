<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/raw', [
    'headers' => ['Content-Type' => 'text/plain'],
    'body' => '--data -X DELETE',
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
