<?php

$request = new http\Client\Request('PUT', 'https://api.example.com/settings/theme', ['Content-Type' => 'application/json']);
$request->getBody()->append('null');
$request->setHeader('Expect', '');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
