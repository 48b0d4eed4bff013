<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/hooks', [
    'headers' => ['X-Signature' => 'sha256=abcdef', 'Content-Type' => 'application/json'],
    'body' => '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }',
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
