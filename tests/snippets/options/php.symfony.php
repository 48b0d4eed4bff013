<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('OPTIONS', 'https://api.example.com/files', [
    'headers' => ['X-Requested-With' => 'harkdown'],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
