<?php

$request = new http\Client\Request('POST', 'https://api.example.com/sorted', ['Content-Type' => 'application/json']);
$request->getBody()->append(json_encode([
    'zeta' => 1,
    'Alpha' => 2,
    'alpha' => ['b' => 1, 'a' => 2],
    '_' => 3,
    'a-b' => 4,
    'a.b' => 5,
    'class' => 6,
    ' ' => 8,
]));

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
