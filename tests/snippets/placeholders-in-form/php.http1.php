<?php

$request = new HttpRequest('https://api.example.com/oauth/token');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'application/x-www-form-urlencoded']);
$request->setBody(http_build_query([
    'client_id' => 'YOUR_CLIENT_ID',
    'code' => 'a "<CODE>" & $x',
    'redirect' => 'https://{host}/cb?x={{state}}',
]));

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
