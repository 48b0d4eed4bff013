<?php

$request = new HttpRequest('https://api.example.com/hooks');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['X-Signature' => 'sha256=abcdef', 'Content-Type' => 'application/json']);
$request->setBody('{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
