<?php

// Symfony's HttpClient calls the body `application/x-www-form-urlencoded`
use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/ping');
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
