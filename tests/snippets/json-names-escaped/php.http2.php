<?php

$request = new http\Client\Request('POST', 'https://api.example.com/notes', ['Content-Type' => 'application/json']);
$request->getBody()->append(json_encode([
    'say "hi"' => 1,
    'back\\slash' => 2,
    "line\nbreak" => 3,
    "tab\t" => 4,
    'it\'s #{x} $y `z`' => 5,
]));

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
