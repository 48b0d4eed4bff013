<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/raw', [
    'body' => 'just some text',
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
