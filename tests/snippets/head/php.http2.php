<?php

$request = new http\Client\Request('HEAD', 'https://api.example.com/files/1');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
