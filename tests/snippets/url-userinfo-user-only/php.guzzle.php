<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('GET', 'https://api.example.com/me', [
    'auth' => ['YOUR_KEY', ''],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
