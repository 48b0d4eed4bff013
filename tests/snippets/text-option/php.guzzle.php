<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/notes', [
    'headers' => ['Content-Type' => 'text/plain'],
    'body' => '--config=/etc/passwd -o x',
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
