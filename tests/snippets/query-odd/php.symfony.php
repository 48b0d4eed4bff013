<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('GET', 'https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd');
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
