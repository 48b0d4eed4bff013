<?php

$request = new http\Client\Request('PUT', 'https://api.example.com/numbers/1', ['Content-Type' => 'application/json']);
$request->getBody()->append('[1e5]');
$request->setHeader('Expect', '');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
