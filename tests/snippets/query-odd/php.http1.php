<?php

$request = new HttpRequest('https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
