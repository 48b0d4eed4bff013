<?php

$request = new HttpRequest('https://api.example.com/twice');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'application/json']);
$request->setBody('{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
