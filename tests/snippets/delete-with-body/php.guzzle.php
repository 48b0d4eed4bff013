<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('DELETE', 'https://api.example.com/users', [
    'json' => ['ids' => [1, 2, 3]],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
