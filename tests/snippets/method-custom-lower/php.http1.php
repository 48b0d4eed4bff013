<?php

$request = new HttpRequest('https://api.example.com/pages/1');
$request->setMethod(HttpRequest::methodRegister('link'));
$request->setHeaders(['Link' => '</pages/2>; rel="next"']);

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
