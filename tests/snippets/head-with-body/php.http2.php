<?php

// pecl_http sends no body with HEAD: the body is left out
$request = new http\Client\Request('HEAD', 'https://api.example.com/files/1', ['Content-Type' => 'text/plain']);

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
