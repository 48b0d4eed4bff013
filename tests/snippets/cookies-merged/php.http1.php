<?php

$request = new HttpRequest('https://api.example.com/me');
$request->setHeaders(['Cookie' => 'a=1; b=2; c=3', 'X-After' => 'x']);

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
