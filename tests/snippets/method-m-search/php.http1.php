<?php

$request = new HttpRequest('https://api.example.com/devices');
$request->setMethod(HttpRequest::methodRegister('M-SEARCH'));

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
