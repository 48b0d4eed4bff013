<?php

$request = new http\Client\Request('POST', 'https://api.example.com/users', [
    'Expect' => '100-continue',
    'Content-Type' => 'text/plain',
]);
$request->getBody()->append('x');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
