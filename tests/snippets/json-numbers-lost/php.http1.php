<?php

$request = new HttpRequest('https://api.example.com/numbers');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'application/json']);
$request->setBody('{
  "big": 12345678901234567890,
  "precise": 9007199254740993,
  "float": 1.0,
  "exponent": 1e5,
  "minus": -0,
  "long": 0.1000000000000000055511151231257827
}');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
