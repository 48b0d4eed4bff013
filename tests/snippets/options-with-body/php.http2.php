<?php

$request = new http\Client\Request('OPTIONS', 'https://api.example.com/x', ['Content-Type' => 'text/plain']);
$request->getBody()->append('*');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
