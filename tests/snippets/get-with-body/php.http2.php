<?php

$request = new http\Client\Request('GET', 'https://api.example.com/search', ['Content-Type' => 'application/json']);
$request->getBody()->append(json_encode(['query' => 'x']));

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
