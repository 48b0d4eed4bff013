<?php

// Symfony's HttpClient sends no body with HEAD: the body is left out
use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('HEAD', 'https://api.example.com/files/1', [
    'headers' => ['Content-Type' => 'text/plain'],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
