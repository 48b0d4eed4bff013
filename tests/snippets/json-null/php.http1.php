<?php

$request = new HttpRequest('https://api.example.com/settings/theme');
$request->setMethod(HttpRequest::METH_PUT);
$request->setHeaders(['Content-Type' => 'application/json']);
$request->setBody('null');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
