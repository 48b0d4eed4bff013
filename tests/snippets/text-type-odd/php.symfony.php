<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/notes', [
    'headers' => ['Content-Type' => 'Text/Plain; Format=flowed; charset="UTF-8"'],
    'body' => 'Zoë',
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
