<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/jobs', [
    'json' => new stdClass(),
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
