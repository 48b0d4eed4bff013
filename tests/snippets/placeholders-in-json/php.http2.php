<?php

$request = new http\Client\Request('POST', 'https://${account.namespace}/api/{id}/keys', [
    'Authorization' => 'Bearer <ACCESS_TOKEN>',
    'X-Key' => '"YOUR_API_KEY"',
    'Cookie' => 'sid=YOUR_SESSION',
    'Content-Type' => 'application/json',
]);
$request->getBody()->append(json_encode([
    'client' => 'YOUR_CLIENT_ID',
    'text' => 'a ${user.name} $b',
    'list' => ['{{item}}'],
    'n' => 1,
]));

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
