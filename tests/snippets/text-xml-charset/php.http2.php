<?php

$request = new http\Client\Request('POST', 'https://api.example.com/feed', ['Content-Type' => 'text/xml;charset=utf-8']);
$request->getBody()->append('<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
