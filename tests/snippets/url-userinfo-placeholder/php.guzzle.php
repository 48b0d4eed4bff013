<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('GET', 'https://api.example.com/me', [
    'auth' => ['{user}', '<PASSWORD>'],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
