<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('GET', 'https://api.example.com/me', [
    'headers' => ['Cookie' => 'a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=é'],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
