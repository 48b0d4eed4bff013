<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('GET', 'https://api.example.com/me', [
    'headers' => ['Cookie' => 'a=1; b=2; c=3', 'X-After' => 'x'],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
