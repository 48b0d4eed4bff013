<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('TRACE', 'https://api.example.com/users');
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
