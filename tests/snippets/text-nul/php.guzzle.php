<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/notes', [
    'headers' => ['Content-Type' => 'application/octet-stream'],
    'body' => "a\x00b\x011",
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
