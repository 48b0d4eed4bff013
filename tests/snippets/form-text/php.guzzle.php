<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/form', [
    'headers' => ['Content-Type' => 'application/x-www-form-urlencoded'],
    'body' => 'a=1&b=two+words&a=%C3%A9&flag',
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
