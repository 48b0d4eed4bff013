<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/maps', [
    'headers' => ['Content-Type' => 'application/json'],
    'body' => '{
  "b": 1,
  "10": 2,
  "2": 3,
  "__proto__": {
    "x": 1
  },
  "constructor": null,
  "": "empty",
  "with space": 1,
  "it\'s": 2
}',
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
