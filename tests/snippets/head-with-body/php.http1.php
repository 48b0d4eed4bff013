<?php

// pecl_http 1 sends no body with HEAD: the body is left out
$request = new HttpRequest('https://api.example.com/files/1');
$request->setMethod(HttpRequest::METH_HEAD);
$request->setHeaders(['Content-Type' => 'text/plain']);

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
