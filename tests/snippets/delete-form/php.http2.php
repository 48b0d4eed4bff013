<?php

$request = new http\Client\Request('DELETE', 'https://api.example.com/form', ['Content-Type' => 'application/x-www-form-urlencoded']);
$request->getBody()->append('id=1&id=2');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
