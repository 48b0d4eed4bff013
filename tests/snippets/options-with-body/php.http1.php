<?php

// pecl_http 1 sends no body with OPTIONS: the body is left out
$request = new HttpRequest('https://api.example.com/x');
$request->setMethod(HttpRequest::METH_OPTIONS);
$request->setHeaders(['Content-Type' => 'text/plain']);

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
