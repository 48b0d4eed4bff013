<?php

// Symfony's HttpClient calls the body `application/x-www-form-urlencoded`
use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/jobs/7/stop');
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
