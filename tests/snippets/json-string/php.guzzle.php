<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('PUT', 'https://api.example.com/settings/name', [
    'json' => 'a plain string',
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
