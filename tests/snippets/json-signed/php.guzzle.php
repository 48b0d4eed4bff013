<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/hooks', [
    'headers' => ['X-Signature' => 'sha256=abcdef', 'Content-Type' => 'application/json'],
    'body' => '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }',
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
