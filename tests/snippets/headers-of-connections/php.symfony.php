<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('GET', 'https://api.example.com/users', [
    'headers' => [
        'Connection' => 'close',
        'TE' => 'trailers',
        'Upgrade' => 'h2c',
        'Keep-Alive' => 'timeout=5',
        'Trailer' => 'X-Sum',
        'Via' => '1.1 proxy',
        'Date' => 'Tue, 15 Nov 1994 08:12:31 GMT',
        'Range' => 'bytes=0-1',
        'If-None-Match' => '*',
        'Proxy-Authorization' => 'Basic x',
        'Sec-CH-UA' => '"x"',
        'Set-Cookie' => 'a=b',
        'Max-Forwards' => '3',
        'X-HTTP-Method-Override' => 'PATCH',
        'Access-Control-Request-Method' => 'PUT',
        'Accept-Charset' => 'utf-8',
    ],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
