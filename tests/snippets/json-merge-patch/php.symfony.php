<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('PATCH', 'https://api.example.com/users/1', [
    'headers' => ['Content-Type' => 'application/merge-patch+json', 'If-Match' => '"3"'],
    'body' => '{"name": null, "tags": ["a"], "price": 12.50}',
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
