<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('GET', 'https://api.example.com/users', [
    'headers' => ['X-Empty' => '', 'Accept' => ''],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
