<?php

$request = new HttpRequest('https://api.example.com/users');
$request->setMethod(HttpRequest::METH_TRACE);

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
