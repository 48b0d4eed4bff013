<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/form', [
    'headers' => ['Content-Type' => 'application/x-www-form-urlencoded'],
    'body' => 'a=1&b=2',
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
