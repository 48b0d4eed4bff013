<?php

// Symfony's HttpClient refuses the method M-SEARCH
use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('M-SEARCH', 'https://api.example.com/devices');
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
