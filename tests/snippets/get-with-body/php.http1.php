<?php

// pecl_http 1 sends no body with GET: the body is left out
$request = new HttpRequest('https://api.example.com/search');
$request->setHeaders(['Content-Type' => 'application/json']);

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
