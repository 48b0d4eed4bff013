<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('PATCH', 'https://api.example.com/file', [
    'headers' => ['Content-Type' => 'application/offset+octet-stream', 'Upload-Offset' => '0'],
    'body' => "chunk\n",
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
