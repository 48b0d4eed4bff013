<?php

$request = new http\Client\Request('PUT', 'https://api.example.com/counter', ['Content-Type' => 'application/json']);
$request->getBody()->append('12345678901234567890');
$request->setHeader('Expect', '');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
