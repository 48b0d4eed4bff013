<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/feed', [
    'headers' => ['Content-Type' => 'text/xml;charset=utf-8'],
    'body' => '<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>',
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
