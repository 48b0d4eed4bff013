<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('GET', 'https://api.example.com/?x=1');
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
