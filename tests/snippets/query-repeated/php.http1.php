<?php

$request = new HttpRequest('https://api.example.com/search?tag=a&tag=b&q=x%20y+z');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
