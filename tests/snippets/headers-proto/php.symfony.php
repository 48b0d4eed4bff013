<?php

// Symfony's HttpClient does not let a program set `10`: it is left out
// Symfony's HttpClient does not let a program set `2`: it is left out
use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('GET', 'https://api.example.com/users', [
    'headers' => ['__proto__' => 'x', 'constructor' => 'y'],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
