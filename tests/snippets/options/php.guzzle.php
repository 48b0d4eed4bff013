<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('OPTIONS', 'https://api.example.com/files', [
    'headers' => ['X-Requested-With' => 'harkdown'],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
