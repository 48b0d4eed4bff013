<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('PATCH', 'https://api.example.com/users/7', [
    'headers' => ['Content-Type' => 'application/json-patch+json'],
    'json' => [['op' => 'replace', 'path' => '/name', 'value' => 'x']],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
