<?php

$request = new http\Client\Request('REPORT', 'https://api.example.com/calendar', ['Depth' => '1', 'Content-Type' => 'application/xml']);
$request->getBody()->append('<report/>');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
