<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('PUT', 'https://api.example.com/settings/dark', [
    'json' => false,
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
