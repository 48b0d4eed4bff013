<?php

$request = new HttpRequest('https://api.example.com/users');
$request->setHeaders(['__proto__' => 'x', 'constructor' => 'y', '10' => 'ten', '2' => 'two']);

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
