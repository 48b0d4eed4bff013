<?php

$request = new http\Client\Request('GET', 'https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
