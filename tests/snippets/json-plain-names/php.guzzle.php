<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/maps', [
    'json' => [
        'class' => 'a',
        'default' => 'b',
        'snake_case' => 1,
        'kebab-case' => 2,
        'dotted.name' => 3,
    ],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
