<?php

$request = new HttpRequest('https://api.example.com/maps');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'application/json']);
$request->setBody('{
  "class": "a",
  "default": "b",
  "snake_case": 1,
  "kebab-case": 2,
  "dotted.name": 3
}');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
