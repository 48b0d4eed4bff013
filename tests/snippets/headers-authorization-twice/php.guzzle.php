<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('GET', 'https://api.example.com/users', [
    'headers' => ['Authorization' => ['Bearer a', 'Bearer b']],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
