<?php

$request = new HttpRequest('https://api.example.com/jobs');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['content-type' => 'application/json; charset=utf-8']);
$request->setBody('{"job": "index"}');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
