<?php

$request = new HttpRequest('https://api.example.com/raw');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'text/plain']);
$request->setBody('--data -X DELETE');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
