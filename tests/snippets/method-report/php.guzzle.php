<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('REPORT', 'https://api.example.com/calendar', [
    'headers' => ['Depth' => '1', 'Content-Type' => 'application/xml'],
    'body' => '<report/>',
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
