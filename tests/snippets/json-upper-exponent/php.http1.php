<?php

$request = new HttpRequest('https://api.example.com/numbers');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'application/json']);
$request->setBody('{"avogadro": 6.02E+23, "small": 1E-7}');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
