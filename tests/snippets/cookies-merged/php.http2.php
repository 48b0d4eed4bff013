<?php

$request = new http\Client\Request('GET', 'https://api.example.com/me', ['Cookie' => 'a=1; b=2; c=3', 'X-After' => 'x']);

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
