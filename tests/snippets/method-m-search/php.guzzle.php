<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('M-SEARCH', 'https://api.example.com/devices');
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
