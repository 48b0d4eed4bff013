<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/notes', [
    'headers' => ['Content-Type' => 'application/octet-stream'],
    'body' => "a\x00b\x011",
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
