<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('GET', 'https://api.example.com/me', [
    'headers' => ['Cookie' => 'a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=é'],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
