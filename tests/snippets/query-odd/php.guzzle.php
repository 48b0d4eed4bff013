<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('GET', 'https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd');
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
