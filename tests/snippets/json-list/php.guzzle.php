<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
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
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
