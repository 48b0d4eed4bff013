<?php

$request = new http\Client\Request('GET', 'https://api.example.com/archive', [
    'Accept-Encoding' => 'identity',
    'User-Agent' => 'curl/8.5.0',
    'Accept' => '*/*',
    'DNT' => '1',
    'X_Under_Score' => 'kept',
]);

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
