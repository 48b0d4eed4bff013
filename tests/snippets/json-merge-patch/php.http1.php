<?php

$request = new HttpRequest('https://api.example.com/users/1');
$request->setMethod(HttpRequest::methodRegister('PATCH'));
$request->setHeaders(['Content-Type' => 'application/merge-patch+json', 'If-Match' => '"3"']);
$request->setBody('{"name": null, "tags": ["a"], "price": 12.50}');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
