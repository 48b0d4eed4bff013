<?php

$request = new HttpRequest('https://api.example.com/form');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'application/x-www-form-urlencoded']);
$request->setBody(http_build_query(['a' => 'b']));

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
