<?php

// pecl_http 1 sends all `Cookie` headers as one, their values joined
$request = new HttpRequest('https://api.example.com/users');
$request->setHeaders([
    'Cookie' => 'a=1; b=2',
    'accept' => 'text/html',
    'Proxy-Connection' => 'keep-alive',
]);

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
