<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('GET', 'https://api.example.com/me', [
    'auth_basic' => ['YOUR_KEY', ''],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
