<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('GET', 'https://api.example.com/users', [
    'headers' => ['User-Agent' => ''],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
