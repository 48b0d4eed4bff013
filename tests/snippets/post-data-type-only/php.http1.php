<?php

$request = new HttpRequest('https://api.example.com/form');
$request->setMethod(HttpRequest::METH_PUT);
$request->setHeaders(['Content-Type' => 'application/json']);

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
