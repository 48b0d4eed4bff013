<?php

$request = new http\Client\Request('PUT', 'https://api.example.com/form', ['Content-Type' => 'application/json']);

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
