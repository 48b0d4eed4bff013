<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('DELETE', 'https://api.example.com/form', [
    'headers' => ['Content-Type' => 'application/x-www-form-urlencoded'],
    'body' => 'id=1&id=2',
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
