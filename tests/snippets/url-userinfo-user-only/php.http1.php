<?php

$request = new HttpRequest('https://api.example.com/me');
$request->setHeaders(['Authorization' => 'Basic WU9VUl9LRVk6']);

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
