<?php

// pecl_http sends all `content-type` headers as one, their values joined
$request = new http\Client\Request('POST', 'https://api.example.com/users', ['Content-Type' => 'application/json, text/plain']);
$request->getBody()->append(json_encode(['a' => 1]));

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
