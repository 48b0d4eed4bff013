<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/raw', [
    'headers' => ['Content-Type' => 'text/plain'],
    'body' => '--data -X DELETE',
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
