<?php

$request = new http\Client\Request('POST', 'https://api.example.com/jobs/7/start', ['Content-Type' => 'application/json']);

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
