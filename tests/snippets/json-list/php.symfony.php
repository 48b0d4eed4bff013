<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('PUT', 'https://api.example.com/batch', [
    'json' => [
        ['op' => 'add', 'path' => '/a', 'value' => [1, 2.5, true, null]],
        [],
        new stdClass(),
        [[]],
        'x',
        '',
    ],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
