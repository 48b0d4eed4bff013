<?php

$request = new http\Client\Request('link', 'https://api.example.com/pages/1', ['Link' => '</pages/2>; rel="next"']);

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
