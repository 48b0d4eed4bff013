<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('GET', 'https://api.example.com/search', [
    'json' => ['query' => 'x'],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
