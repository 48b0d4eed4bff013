<?php

$request = new http\Client\Request('POST', 'https://api.example.com/maps', ['Content-Type' => 'application/json']);
$request->getBody()->append(json_encode([
    'class' => 'a',
    'default' => 'b',
    'snake_case' => 1,
    'kebab-case' => 2,
    'dotted.name' => 3,
]));

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
