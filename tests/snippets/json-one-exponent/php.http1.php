<?php

$request = new HttpRequest('https://api.example.com/numbers/1');
$request->setMethod(HttpRequest::METH_PUT);
$request->setHeaders(['Content-Type' => 'application/json']);
$request->setBody('[1e5]');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
