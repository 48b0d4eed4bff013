<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('GET', 'https://api.example.com/me', [
    'headers' => ['Cookie' => 'session=abc%20def==; theme=dark mode%3B x; session=second'],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
