<?php

$request = new HttpRequest('https://api.example.com/files/1');
$request->setMethod(HttpRequest::METH_HEAD);

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
