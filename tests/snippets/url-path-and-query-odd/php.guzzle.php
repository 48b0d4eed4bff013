<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('GET', 'https://api.example.com/;a=b,c/@me/~x/$y/(z)!*\'?;&=@:$,!*()/?x');
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
