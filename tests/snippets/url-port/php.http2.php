<?php

$request = new http\Client\Request('GET', 'http://localhost:8080/health');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
