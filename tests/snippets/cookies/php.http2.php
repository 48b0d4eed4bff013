<?php

$request = new http\Client\Request('GET', 'https://api.example.com/me', [
    'Cookie' => 'session=abc%20def==; theme=dark mode%3B x; session=second',
]);

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
