<?php

$request = new http\Client\Request('POST', 'https://api.example.com/form', [
    'Content-Type' => 'application/x-www-form-urlencoded; charset=UTF-8',
]);
$request->getBody()->append(http_build_query(['q' => 'harkdown']));

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
