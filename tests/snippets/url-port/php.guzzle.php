<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('GET', 'http://localhost:8080/health');
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
