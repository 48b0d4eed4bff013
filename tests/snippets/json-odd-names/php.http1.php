<?php

$request = new HttpRequest('https://api.example.com/maps');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'application/json']);
$request->setBody('{
  "b": 1,
  "10": 2,
  "2": 3,
  "__proto__": {
    "x": 1
  },
  "constructor": null,
  "": "empty",
  "with space": 1,
  "it\'s": 2
}');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
