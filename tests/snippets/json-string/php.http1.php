<?php

$request = new HttpRequest('https://api.example.com/settings/name');
$request->setMethod(HttpRequest::METH_PUT);
$request->setHeaders(['Content-Type' => 'application/json']);
$request->setBody('"a plain string"');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
