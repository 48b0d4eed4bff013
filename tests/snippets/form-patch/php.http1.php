<?php

$request = new HttpRequest('https://api.example.com/settings');
$request->setMethod(HttpRequest::methodRegister('PATCH'));
$request->setHeaders(['Content-Type' => 'application/x-www-form-urlencoded']);
$request->setBody(http_build_query([
    'callback' => 'https://example.com/a?b=c&d=e#f',
    'template' => '{{name}} ${name} #{name}',
    'enabled' => 'true',
]));

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
