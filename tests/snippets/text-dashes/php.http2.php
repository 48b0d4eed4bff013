<?php

$request = new http\Client\Request('POST', 'https://api.example.com/raw', ['Content-Type' => 'text/plain']);
$request->getBody()->append('--data -X DELETE');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
