<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('GET', 'https://api.example.com/archive', [
    'headers' => [
        'Accept-Encoding' => 'identity',
        'User-Agent' => 'curl/8.5.0',
        'Accept' => '*/*',
        'DNT' => '1',
        'X_Under_Score' => 'kept',
    ],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
