<?php

$request = new http\Client\Request('POST', 'https://api.example.com/twice', ['Content-Type' => 'application/json']);
$request->getBody()->append('{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
