<?php

$request = new HttpRequest('https://api.example.com/form');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'application/x-www-form-urlencoded']);
$request->setBody('a=1&b=two+words&a=%C3%A9&flag');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
