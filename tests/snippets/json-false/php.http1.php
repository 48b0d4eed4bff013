<?php

$request = new HttpRequest('https://api.example.com/settings/dark');
$request->setMethod(HttpRequest::METH_PUT);
$request->setHeaders(['Content-Type' => 'application/json']);
$request->setBody('false');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
