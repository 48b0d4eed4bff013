<?php

// Symfony's HttpClient sends a URL with `?` at this place as another one
use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('GET', 'https://api.example.com/;a=b,c/@me/~x/$y/(z)!*\'?;&=@:$,!*()/?x');
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
