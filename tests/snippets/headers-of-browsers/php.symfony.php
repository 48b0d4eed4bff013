<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('GET', 'https://api.example.com/users', [
    'headers' => [
        'Host' => 'other.example.com',
        'User-Agent' => 'harkdown/1.0 (docs)',
        'Accept-Encoding' => 'gzip, br',
        'Referer' => 'https://example.com/',
        'Origin' => 'https://example.com',
        'Accept-Language' => 'de',
        'Cache-Control' => 'no-cache',
        'Connection' => 'keep-alive',
        'Sec-Fetch-Mode' => 'cors',
        'DNT' => '1',
    ],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
