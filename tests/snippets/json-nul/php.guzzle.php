<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/names', [
    'json' => ['nul' => "a\x00b0", 'bell' => "\x07"],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
