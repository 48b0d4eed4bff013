<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/users', [
    'headers' => ['Content-Type' => ['application/json', 'text/plain']],
    'json' => ['a' => 1],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
