<?php

$request = new HttpRequest('https://api.example.com/names');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'application/json']);
$request->setBody('{"nul": "a\\u0000b0", "bell": "\\u0007"}');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
