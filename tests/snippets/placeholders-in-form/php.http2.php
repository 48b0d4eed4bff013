<?php

$request = new http\Client\Request('POST', 'https://api.example.com/oauth/token', ['Content-Type' => 'application/x-www-form-urlencoded']);
$request->getBody()->append(http_build_query([
    'client_id' => 'YOUR_CLIENT_ID',
    'code' => 'a "<CODE>" & $x',
    'redirect' => 'https://{host}/cb?x={{state}}',
]));

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
