<?php

$request = new HttpRequest('https://api.example.com/form');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'application/x-www-form-urlencoded; charset=UTF-8']);
$request->setBody(http_build_query(['q' => 'harkdown']));

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
