<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('HEAD', 'https://api.example.com/files/1');
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
