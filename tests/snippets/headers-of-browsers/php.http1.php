<?php

$request = new HttpRequest('https://api.example.com/users');
$request->setHeaders([
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

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
