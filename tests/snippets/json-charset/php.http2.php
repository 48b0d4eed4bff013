<?php

$request = new http\Client\Request('POST', 'https://api.example.com/jobs', ['content-type' => 'application/json; charset=utf-8']);
$request->getBody()->append(json_encode(['job' => 'index']));

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
