<?php

$request = new http\Client\Request('PUT', 'https://api.example.com/stars/1');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
