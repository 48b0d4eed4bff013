<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/sorted', [
    'json' => [
        'zeta' => 1,
        'Alpha' => 2,
        'alpha' => ['b' => 1, 'a' => 2],
        '_' => 3,
        'a-b' => 4,
        'a.b' => 5,
        'class' => 6,
        ' ' => 8,
    ],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
