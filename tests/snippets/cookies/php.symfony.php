<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('GET', 'https://api.example.com/me', [
    'headers' => ['Cookie' => 'session=abc%20def==; theme=dark mode%3B x; session=second'],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
