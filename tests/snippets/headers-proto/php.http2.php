<?php

// pecl_http does not let a program set `10`: it is left out
// pecl_http does not let a program set `2`: it is left out
$request = new http\Client\Request('GET', 'https://api.example.com/users', ['__proto__' => 'x', 'constructor' => 'y']);

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
