<?php

$request = new HttpRequest('https://api.example.com/batch');
$request->setMethod(HttpRequest::METH_PUT);
$request->setHeaders(['Content-Type' => 'application/json']);
$request->setBody('[
  {
    "op": "add",
    "path": "/a",
    "value": [1, 2.5, true, null]
  },
  [],
  {},
  [
    []
  ],
  "x",
  ""
]');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
