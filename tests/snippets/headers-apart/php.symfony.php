<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('GET', 'https://api.example.com/users', [
    'headers' => [
        'Cookie' => ['a=1', 'b=2'],
        'accept' => 'text/html',
        'Proxy-Connection' => 'keep-alive',
    ],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
