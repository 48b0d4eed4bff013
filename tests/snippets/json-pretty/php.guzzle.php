<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/orders', [
    'json' => ['id' => 7, 'items' => [['sku' => 'A-1', 'count' => 2]]],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
