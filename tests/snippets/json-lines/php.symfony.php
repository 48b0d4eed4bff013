<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/_bulk', [
    'headers' => ['Content-Type' => 'application/x-ndjson'],
    'body' => '{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
',
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
