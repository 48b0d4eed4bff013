<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('OPTIONS', 'https://api.example.com/x', [
    'headers' => ['Content-Type' => 'text/plain'],
    'body' => '*',
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
