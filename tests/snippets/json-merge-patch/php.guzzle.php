<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('PATCH', 'https://api.example.com/users/1', [
    'headers' => ['Content-Type' => 'application/merge-patch+json', 'If-Match' => '"3"'],
    'body' => '{"name": null, "tags": ["a"], "price": 12.50}',
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
