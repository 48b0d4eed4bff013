<?php

$request = new http\Client\Request('POST', 'https://api.example.com/search', ['Content-Type' => 'application/json']);
$request->getBody()->append(json_encode([
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
]));

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
