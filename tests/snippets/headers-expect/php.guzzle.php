<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/users', [
    'headers' => ['Expect' => '100-continue', 'Content-Type' => 'text/plain'],
    'body' => 'x',
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
