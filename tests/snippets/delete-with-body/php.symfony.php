<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('DELETE', 'https://api.example.com/users', [
    'json' => ['ids' => [1, 2, 3]],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
