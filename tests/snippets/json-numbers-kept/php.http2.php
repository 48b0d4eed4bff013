<?php

$request = new http\Client\Request('POST', 'https://api.example.com/numbers', ['Content-Type' => 'application/json']);
$request->getBody()->append(json_encode([
    'zero' => 0,
    'minus' => -12,
    'half' => 0.5,
    'pi' => 3.14159,
    'max' => 9007199254740991,
    'yes' => true,
    'no' => false,
    'nothing' => null,
]));

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
