<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/ping');
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
