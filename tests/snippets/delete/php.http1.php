<?php

$request = new HttpRequest('https://api.example.com/users/7');
$request->setMethod(HttpRequest::METH_DELETE);
$request->setHeaders(['If-Match' => '"abc"']);

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
