<?php

$request = new http\Client\Request('PUT', 'https://api.example.com/form', [
    'Content-Type' => 'application/x-www-form-urlencoded;charset=utf-8',
]);
$request->getBody()->append(http_build_query(['city' => 'Köln', 'a' => '1']));
$request->setHeader('Expect', '');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
