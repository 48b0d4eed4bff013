<?php

// pecl_http sends all `Authorization` headers as one, their values joined
$request = new http\Client\Request('GET', 'https://api.example.com/users', ['Authorization' => 'Bearer a, Bearer b']);

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
