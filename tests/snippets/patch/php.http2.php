<?php

$request = new http\Client\Request('PATCH', 'https://api.example.com/users/7', ['Content-Type' => 'application/json-patch+json']);
$request->getBody()->append(json_encode([['op' => 'replace', 'path' => '/name', 'value' => 'x']]));

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
