<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/notes', [
    'headers' => ['Content-Type' => 'message/rfc822'],
    'body' => "From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
",
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
