<?php

$request = new HttpRequest('https://api.example.com/users');
$request->setHeaders(['Content-Type' => 'application/json']);

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
