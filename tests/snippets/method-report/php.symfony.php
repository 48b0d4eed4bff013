<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('REPORT', 'https://api.example.com/calendar', [
    'headers' => ['Depth' => '1', 'Content-Type' => 'application/xml'],
    'body' => '<report/>',
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
