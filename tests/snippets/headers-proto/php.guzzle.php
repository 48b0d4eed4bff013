<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('GET', 'https://api.example.com/users', [
    'headers' => ['__proto__' => 'x', 'constructor' => 'y', '10' => 'ten', '2' => 'two'],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
