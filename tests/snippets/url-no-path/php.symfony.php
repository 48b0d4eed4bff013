<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('GET', 'https://api.example.com/?x=1');
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
