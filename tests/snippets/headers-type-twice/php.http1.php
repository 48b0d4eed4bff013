<?php

// pecl_http 1 sends all `content-type` headers as one, their values joined
$request = new HttpRequest('https://api.example.com/users');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'application/json, text/plain']);
$request->setBody('{"a": 1}');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
