<?php

$request = new http\Client\Request('POST', 'https://api.example.com/oauth/token', ['Content-Type' => 'application/x-www-form-urlencoded']);
$request->getBody()->append(http_build_query([
    'grant_type' => 'client_credentials',
    'client_id' => 'YOUR_CLIENT_ID',
    'scope' => 'read write',
    'redirect_uri' => 'https://example.com/cb?a=b&c=d',
]));

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
