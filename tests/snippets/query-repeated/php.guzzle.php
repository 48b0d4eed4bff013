<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('GET', 'https://api.example.com/search?tag=a&tag=b&q=x%20y+z');
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
