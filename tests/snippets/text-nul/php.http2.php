<?php

$request = new http\Client\Request('POST', 'https://api.example.com/notes', ['Content-Type' => 'application/octet-stream']);
$request->getBody()->append("a\x00b\x011");

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
