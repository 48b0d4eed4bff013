<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/users', [
    'headers' => ['Expect' => '100-continue', 'Content-Type' => 'text/plain'],
    'body' => 'x',
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
