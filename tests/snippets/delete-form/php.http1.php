<?php

$request = new HttpRequest('https://api.example.com/form');
$request->setMethod(HttpRequest::METH_DELETE);
$request->setHeaders(['Content-Type' => 'application/x-www-form-urlencoded']);
$request->setBody('id=1&id=2');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
