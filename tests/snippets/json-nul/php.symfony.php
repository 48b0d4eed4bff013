<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/names', [
    'json' => ['nul' => "a\x00b0", 'bell' => "\x07"],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
