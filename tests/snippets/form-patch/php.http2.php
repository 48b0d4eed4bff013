<?php

$request = new http\Client\Request('PATCH', 'https://api.example.com/settings', ['Content-Type' => 'application/x-www-form-urlencoded']);
$request->getBody()->append(http_build_query([
    'callback' => 'https://example.com/a?b=c&d=e#f',
    'template' => '{{name}} ${name} #{name}',
    'enabled' => 'true',
]));

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
