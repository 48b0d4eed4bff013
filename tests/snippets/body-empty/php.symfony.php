<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/jobs/7/start', [
    'headers' => ['Content-Type' => 'application/json'],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
