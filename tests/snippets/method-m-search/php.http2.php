<?php

$request = new http\Client\Request('M-SEARCH', 'https://api.example.com/devices');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
