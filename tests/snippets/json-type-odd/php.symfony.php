<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('PUT', 'https://api.example.com/notes/1', [
    'headers' => [
        'content-type' => 'Application/JSON;odata.metadata=minimal; IEEE754Compatible=true',
    ],
    'body' => '{"a": [1.10, "b"]}',
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
