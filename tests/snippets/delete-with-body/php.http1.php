<?php

$request = new HttpRequest('https://api.example.com/users');
$request->setMethod(HttpRequest::METH_DELETE);
$request->setHeaders(['Content-Type' => 'application/json']);
$request->setBody('{"ids": [1, 2, 3]}');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
