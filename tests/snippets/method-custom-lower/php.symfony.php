<?php

// Symfony's HttpClient sends the method as LINK
use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('LINK', 'https://api.example.com/pages/1', [
    'headers' => ['Link' => '</pages/2>; rel="next"'],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
