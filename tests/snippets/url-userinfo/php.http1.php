<?php

$request = new HttpRequest('https://api.example.com/me');
$request->setHeaders(['Authorization' => 'Basic dXNlcjpwQHNz']);

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
