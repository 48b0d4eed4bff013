<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/oauth/token', [
    'body' => [
        'grant_type' => 'client_credentials',
        'client_id' => 'YOUR_CLIENT_ID',
        'scope' => 'read write',
        'redirect_uri' => 'https://example.com/cb?a=b&c=d',
    ],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
