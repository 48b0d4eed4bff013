<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('PUT', 'https://api.example.com/numbers/1', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => '[1e5]',
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
