<?php

$request = new http\Client\Request('GET', 'https://api.example.com/users', [
    'X-Template' => '{{name}} ${name} <name> #{name} %(name)s {0} <%= name %>',
    'X-Percent' => '100% %USERNAME% %d',
    'X-Json' => '{"a": ["b", 1], "c": "\\u00e9"}',
    'X-Comment' => 'a // b /* c */ # d -- e',
    'X-Caret' => '^a^ ^^ &b|c',
]);

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
