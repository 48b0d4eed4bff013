<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('GET', 'https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D');
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
