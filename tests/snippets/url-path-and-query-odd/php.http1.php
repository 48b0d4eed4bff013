<?php

$request = new HttpRequest('https://api.example.com/;a=b,c/@me/~x/$y/(z)!*\'?;&=@:$,!*()/?x');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
