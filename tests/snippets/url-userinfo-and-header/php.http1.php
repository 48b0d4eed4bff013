<?php

$request = new HttpRequest('https://api.example.com/me');
$request->setHeaders(['Authorization' => 'Bearer ABCD']);

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
