<?php

$curl = curl_init('https://api.example.com/search');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'POST',
    CURLOPT_HTTPHEADER => [
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode([
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
    ]),
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
