<?php

// Symfony's HttpClient leaves out the `?` of an empty query
use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('GET', 'https://api.example.com/users/?');
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
