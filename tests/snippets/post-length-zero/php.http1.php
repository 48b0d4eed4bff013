<?php

$request = new HttpRequest('https://api.example.com/ping');
$request->setMethod(HttpRequest::METH_POST);

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
