<?php

$request = new http\Client\Request('GET', 'https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
