<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('GET', 'https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D');
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
