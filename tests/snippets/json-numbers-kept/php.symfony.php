<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/numbers', [
    'json' => [
        'zero' => 0,
        'minus' => -12,
        'half' => 0.5,
        'pi' => 3.14159,
        'max' => 9007199254740991,
        'yes' => true,
        'no' => false,
        'nothing' => null,
    ],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
