<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/maps', [
    'json' => [
        'class' => 'a',
        'default' => 'b',
        'snake_case' => 1,
        'kebab-case' => 2,
        'dotted.name' => 3,
    ],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
