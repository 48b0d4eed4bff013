<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('GET', 'http://localhost:8080/health');
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
