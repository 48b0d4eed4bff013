<?php

$request = new HttpRequest('https://api.example.com/numbers');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'application/json']);
$request->setBody('{
  "zero": 0,
  "minus": -12,
  "half": 0.5,
  "pi": 3.14159,
  "max": 9007199254740991,
  "yes": true,
  "no": false,
  "nothing": null
}');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
