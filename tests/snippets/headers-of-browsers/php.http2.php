<?php

$request = new http\Client\Request('GET', 'https://api.example.com/users', [
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
]);

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
