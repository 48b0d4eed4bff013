<?php

// pecl_http 1 sends all `Authorization` headers as one, their values joined
$request = new HttpRequest('https://api.example.com/users');
$request->setHeaders(['Authorization' => 'Bearer a, Bearer b']);

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
