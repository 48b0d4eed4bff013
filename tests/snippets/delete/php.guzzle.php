<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('DELETE', 'https://api.example.com/users/7', [
    'headers' => ['If-Match' => '"abc"'],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
