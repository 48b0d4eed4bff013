<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('PURGE', 'https://api.example.com/cache/front');
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
