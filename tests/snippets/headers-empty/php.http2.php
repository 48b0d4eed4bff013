<?php

// pecl_http leaves out an empty `X-Empty`
// pecl_http leaves out an empty `Accept`
$request = new http\Client\Request('GET', 'https://api.example.com/users');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
