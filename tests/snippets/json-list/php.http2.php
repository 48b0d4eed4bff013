<?php

$request = new http\Client\Request('PUT', 'https://api.example.com/batch', ['Content-Type' => 'application/json']);
$request->getBody()->append(json_encode([
    ['op' => 'add', 'path' => '/a', 'value' => [1, 2.5, true, null]],
    [],
    new stdClass(),
    [[]],
    'x',
    '',
]));
$request->setHeader('Expect', '');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
