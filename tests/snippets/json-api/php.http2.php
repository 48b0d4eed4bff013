<?php

$request = new http\Client\Request('PATCH', 'https://api.example.com/articles/1', [
    'Content-Type' => 'application/vnd.api+json',
    'Accept' => 'application/vnd.api+json',
]);
$request->getBody()->append(json_encode([
    'data' => [
        'type' => 'articles',
        'id' => '1',
        'attributes' => ['title' => 'A new title that is quite a bit longer than it was'],
    ],
]));

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
