<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/notes', [
    'headers' => ['Content-Type' => 'Text/Plain; Format=flowed; charset="UTF-8"'],
    'body' => 'Zoë',
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
