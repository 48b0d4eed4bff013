<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('PUT', 'https://api.example.com/notes/1', [
    'headers' => [
        'content-type' => 'Application/JSON;odata.metadata=minimal; IEEE754Compatible=true',
    ],
    'body' => '{"a": [1.10, "b"]}',
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
