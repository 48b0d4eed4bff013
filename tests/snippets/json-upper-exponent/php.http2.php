<?php

$request = new http\Client\Request('POST', 'https://api.example.com/numbers', ['Content-Type' => 'application/json']);
$request->getBody()->append('{"avogadro": 6.02E+23, "small": 1E-7}');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
