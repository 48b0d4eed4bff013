<?php

// pecl_http 1 calls the body `application/x-www-form-urlencoded`
$request = new HttpRequest('https://api.example.com/raw');
$request->setMethod(HttpRequest::METH_POST);
$request->setBody('just some text');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
