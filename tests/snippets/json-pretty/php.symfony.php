<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/orders', [
    'json' => ['id' => 7, 'items' => [['sku' => 'A-1', 'count' => 2]]],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
