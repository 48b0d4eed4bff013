<?php

$request = new http\Client\Request('GET', 'https://api.example.com/?x=1');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
