<?php

$request = new HttpRequest('https://api.example.com/notes');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'message/rfc822']);
$request->setBody("From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
");

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
