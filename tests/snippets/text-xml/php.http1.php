<?php

$request = new HttpRequest('https://api.example.com/soap');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['SOAPAction' => '"urn:find"', 'Content-Type' => 'text/xml']);
$request->setBody('<?xml version="1.0"?>
<find>
  <name>O\'Brien &amp; Söhne</name>
</find>');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
