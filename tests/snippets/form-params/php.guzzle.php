<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/oauth/token', [
    'form_params' => [
        'grant_type' => 'client_credentials',
        'client_id' => 'YOUR_CLIENT_ID',
        'scope' => 'read write',
        'redirect_uri' => 'https://example.com/cb?a=b&c=d',
    ],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
