<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('GET', 'https://api.example.com/search?tag=a&tag=b&q=x%20y+z');
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
