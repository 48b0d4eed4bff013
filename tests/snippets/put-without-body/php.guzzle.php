<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('PUT', 'https://api.example.com/stars/1');
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
