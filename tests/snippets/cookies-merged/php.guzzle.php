<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('GET', 'https://api.example.com/me', [
    'headers' => ['Cookie' => 'a=1; b=2; c=3', 'X-After' => 'x'],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
