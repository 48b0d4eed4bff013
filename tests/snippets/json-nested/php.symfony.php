<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/search', [
    'json' => [
        'query' => [
            'bool' => [
                'must' => [
                    ['match' => ['title' => 'harkdown']],
                    ['range' => ['year' => ['gte' => 2020, 'lte' => 2030]]],
                ],
                'filter' => [],
                'empty' => new stdClass(),
            ],
        ],
        'fields' => [
            'title',
            'year',
            'a much longer name of a field than the others',
            'and, one: with [marks]',
        ],
        'size' => 10,
    ],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
