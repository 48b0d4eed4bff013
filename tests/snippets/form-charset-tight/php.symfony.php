<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('PUT', 'https://api.example.com/form', [
    'headers' => ['Content-Type' => 'application/x-www-form-urlencoded;charset=utf-8'],
    'body' => ['city' => 'Köln', 'a' => '1'],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
