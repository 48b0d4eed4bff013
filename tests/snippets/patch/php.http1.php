<?php

$request = new HttpRequest('https://api.example.com/users/7');
$request->setMethod(HttpRequest::methodRegister('PATCH'));
$request->setHeaders(['Content-Type' => 'application/json-patch+json']);
$request->setBody('[{"op": "replace", "path": "/name", "value": "x"}]');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
