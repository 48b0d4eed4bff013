<?php

$request = new http\Client\Request('DELETE', 'https://api.example.com/users/7', ['If-Match' => '"abc"']);

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
