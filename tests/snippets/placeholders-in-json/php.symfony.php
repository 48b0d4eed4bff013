<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://${account.namespace}/api/{id}/keys', [
    'headers' => [
        'Authorization' => 'Bearer <ACCESS_TOKEN>',
        'X-Key' => '"YOUR_API_KEY"',
        'Cookie' => 'sid=YOUR_SESSION',
    ],
    'json' => [
        'client' => 'YOUR_CLIENT_ID',
        'text' => 'a ${user.name} $b',
        'list' => ['{{item}}'],
        'n' => 1,
    ],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
