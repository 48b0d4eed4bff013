<?php

$request = new http\Client\Request('DELETE', 'https://api.example.com/users', ['Content-Type' => 'application/json']);
$request->getBody()->append(json_encode(['ids' => [1, 2, 3]]));

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
