<?php

// Guzzle leaves out the `?` of an empty query
require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('GET', 'https://api.example.com/users/?');
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
