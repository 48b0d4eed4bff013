<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/oauth/token', [
    'body' => [
        'client_id' => 'YOUR_CLIENT_ID',
        'code' => 'a "<CODE>" & $x',
        'redirect' => 'https://{host}/cb?x={{state}}',
    ],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
