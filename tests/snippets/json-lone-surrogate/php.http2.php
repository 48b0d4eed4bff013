<?php

$request = new http\Client\Request('POST', 'https://api.example.com/names', ['Content-Type' => 'application/json']);
$request->getBody()->append('{"half": "\\ud83d"}');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
