<?php

$request = new http\Client\Request('POST', 'https://api.example.com/names', ['Content-Type' => 'application/json']);
$request->getBody()->append(json_encode([
    'name' => 'Zoë 😀 日本',
    'separator' => "a\xe2\x80\xa8b\xe2\x80\xa9c",
    'mark' => "\xef\xbb\xbfx",
    'escaped' => 'é😀',
    'right' => "a\xe2\x80\xaeb",
]));

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
