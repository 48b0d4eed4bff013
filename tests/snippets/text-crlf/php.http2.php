<?php

$request = new http\Client\Request('POST', 'https://api.example.com/notes', ['Content-Type' => 'message/rfc822']);
$request->getBody()->append("From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
");

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
