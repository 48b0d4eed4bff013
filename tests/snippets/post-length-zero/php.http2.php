<?php

$request = new http\Client\Request('POST', 'https://api.example.com/ping');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
