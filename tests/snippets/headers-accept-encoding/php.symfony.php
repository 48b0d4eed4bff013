<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('GET', 'https://api.example.com/archive', [
    'headers' => [
        'Accept-Encoding' => 'identity',
        'User-Agent' => 'curl/8.5.0',
        'Accept' => '*/*',
        'DNT' => '1',
        'X_Under_Score' => 'kept',
    ],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
