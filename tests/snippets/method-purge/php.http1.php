<?php

$request = new HttpRequest('https://api.example.com/cache/front');
$request->setMethod(HttpRequest::methodRegister('PURGE'));

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
