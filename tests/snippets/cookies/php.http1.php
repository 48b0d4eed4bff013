<?php

$request = new HttpRequest('https://api.example.com/me');
$request->setHeaders(['Cookie' => 'session=abc%20def==; theme=dark mode%3B x; session=second']);

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
