<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/notes', [
    'headers' => ['Content-Type' => 'message/rfc822'],
    'body' => "From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
",
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
