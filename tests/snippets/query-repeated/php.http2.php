<?php

$request = new http\Client\Request('GET', 'https://api.example.com/search?tag=a&tag=b&q=x%20y+z');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
