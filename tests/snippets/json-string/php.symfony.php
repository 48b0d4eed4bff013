<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('PUT', 'https://api.example.com/settings/name', [
    'json' => 'a plain string',
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
