<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/notes', [
    'headers' => ['Content-Type' => 'text/plain; charset=utf-8'],
    'body' => "\xef\xbb\xbfbom \x01\x07\x08\x0b\x0c\x1b[0m\x7f\xc2\x85 \xc2\xad\xe2\x80\x8b\xe2\x80\xa8\xe2\x80\xa9\xe2\x80\xaeabc\xe2\x80\xac é 👩‍👩‍👧 􏿿",
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
