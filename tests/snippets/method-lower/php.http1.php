<?php

$request = new HttpRequest('https://api.example.com/jobs');
$request->setMethod(HttpRequest::METH_POST);

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
