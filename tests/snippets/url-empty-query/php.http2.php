<?php

// pecl_http leaves out the `?` of an empty query
$request = new http\Client\Request('GET', 'https://api.example.com/users/?');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
