<?php

$request = new HttpRequest('https://api.example.com/users');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Expect' => '100-continue', 'Content-Type' => 'text/plain']);
$request->setBody('x');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
