<?php

$request = new http\Client\Request('POST', 'https://api.example.com/hooks', [
    'X-Signature' => 'sha256=abcdef',
    'Content-Type' => 'application/json',
]);
$request->getBody()->append('{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
