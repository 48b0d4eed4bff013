<?php

$request = new http\Client\Request('PURGE', 'https://api.example.com/cache/front');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
