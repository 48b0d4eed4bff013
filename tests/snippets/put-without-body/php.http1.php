<?php

$request = new HttpRequest('https://api.example.com/stars/1');
$request->setMethod(HttpRequest::METH_PUT);

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
