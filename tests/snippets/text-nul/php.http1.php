<?php

$request = new HttpRequest('https://api.example.com/notes');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'application/octet-stream']);
$request->setBody("a\x00b\x011");

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
