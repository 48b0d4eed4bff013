<?php

$request = new http\Client\Request('POST', 'https://api.example.com/orders', ['Content-Type' => 'application/json']);
$request->getBody()->append(json_encode(['id' => 7, 'items' => [['sku' => 'A-1', 'count' => 2]]]));

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
