<?php

$request = new HttpRequest('https://api.example.com/feed');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'text/xml;charset=utf-8']);
$request->setBody('<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
