<?php

$request = new HttpRequest('https://api.example.com/a/./b/../c/..');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
