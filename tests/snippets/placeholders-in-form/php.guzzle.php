<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/oauth/token', [
    'form_params' => [
        'client_id' => 'YOUR_CLIENT_ID',
        'code' => 'a "<CODE>" & $x',
        'redirect' => 'https://{host}/cb?x={{state}}',
    ],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
