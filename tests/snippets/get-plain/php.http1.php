<?php

$request = new HttpRequest('https://api.example.com/users');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
