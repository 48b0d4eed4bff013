<?php

$request = new http\Client\Request('TRACE', 'https://api.example.com/users');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
