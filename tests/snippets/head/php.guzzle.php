<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('HEAD', 'https://api.example.com/files/1');
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
