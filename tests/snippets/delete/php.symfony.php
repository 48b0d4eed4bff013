<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('DELETE', 'https://api.example.com/users/7', [
    'headers' => ['If-Match' => '"abc"'],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
