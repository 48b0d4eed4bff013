<?php

$request = new http\Client\Request('POST', 'https://api.example.com/names', ['Content-Type' => 'application/json']);
$request->getBody()->append(json_encode(['nul' => "a\x00b0", 'bell' => "\x07"]));

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
