<?php

$request = new http\Client\Request('GET', 'https://api.example.com/;a=b,c/@me/~x/$y/(z)!*\'?;&=@:$,!*()/?x');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
