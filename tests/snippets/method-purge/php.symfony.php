<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('PURGE', 'https://api.example.com/cache/front');
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
