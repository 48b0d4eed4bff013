<?php

$request = new HttpRequest('https://api.example.com/?x=1');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
