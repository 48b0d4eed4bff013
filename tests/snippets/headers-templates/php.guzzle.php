<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('GET', 'https://api.example.com/users', [
    'headers' => [
        'X-Template' => '{{name}} ${name} <name> #{name} %(name)s {0} <%= name %>',
        'X-Percent' => '100% %USERNAME% %d',
        'X-Json' => '{"a": ["b", 1], "c": "\\u00e9"}',
        'X-Comment' => 'a // b /* c */ # d -- e',
        'X-Caret' => '^a^ ^^ &b|c',
    ],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
