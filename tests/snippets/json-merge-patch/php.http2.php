<?php

$request = new http\Client\Request('PATCH', 'https://api.example.com/users/1', [
    'Content-Type' => 'application/merge-patch+json',
    'If-Match' => '"3"',
]);
$request->getBody()->append('{"name": null, "tags": ["a"], "price": 12.50}');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
