<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/jobs', [
    'headers' => ['content-type' => 'application/json; charset=utf-8'],
    'json' => ['job' => 'index'],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
