<?php

$request = new http\Client\Request('PUT', 'https://api.example.com/settings/name', ['Content-Type' => 'application/json']);
$request->getBody()->append(json_encode('a plain string'));
$request->setHeader('Expect', '');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
