<?php

$request = new HttpRequest('https://api.example.com/jobs/7/stop');
$request->setMethod(HttpRequest::METH_POST);

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
