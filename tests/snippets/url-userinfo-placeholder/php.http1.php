<?php

$request = new HttpRequest('https://api.example.com/me');
$request->setHeaders(['Authorization' => 'Basic e3VzZXJ9OjxQQVNTV09SRD4=']);

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
