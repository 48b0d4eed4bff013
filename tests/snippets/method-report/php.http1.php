<?php

$request = new HttpRequest('https://api.example.com/calendar');
$request->setMethod(HttpRequest::methodRegister('REPORT'));
$request->setHeaders(['Depth' => '1', 'Content-Type' => 'application/xml']);
$request->setBody('<report/>');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
