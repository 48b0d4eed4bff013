<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
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
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
