<?php

$request = new HttpRequest('https://api.example.com/form');
$request->setMethod(HttpRequest::METH_PUT);
$request->setHeaders(['Content-Type' => 'application/x-www-form-urlencoded;charset=utf-8']);
$request->setBody(http_build_query(['city' => 'Köln', 'a' => '1']));

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
