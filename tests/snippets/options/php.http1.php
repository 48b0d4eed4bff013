<?php

$request = new HttpRequest('https://api.example.com/files');
$request->setMethod(HttpRequest::METH_OPTIONS);
$request->setHeaders(['X-Requested-With' => 'harkdown']);

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
