<?php

$request = new HttpRequest('https://api.example.com/me');
$request->setHeaders([
    'Cookie' => 'a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=é',
]);

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
