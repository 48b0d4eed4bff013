<?php

$request = new http\Client\Request('POST', 'https://api.example.com/form', ['Content-Type' => 'application/x-www-form-urlencoded']);
$request->getBody()->append('a=1&b=2');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
