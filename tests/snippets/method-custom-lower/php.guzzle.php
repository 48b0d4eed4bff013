<?php

// Guzzle sends the method as LINK
require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('LINK', 'https://api.example.com/pages/1', [
    'headers' => ['Link' => '</pages/2>; rel="next"'],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
