<?php

$request = new HttpRequest('https://api.example.com/oauth/token');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'application/x-www-form-urlencoded']);
$request->setBody(http_build_query([
    'grant_type' => 'client_credentials',
    'client_id' => 'YOUR_CLIENT_ID',
    'scope' => 'read write',
    'redirect_uri' => 'https://example.com/cb?a=b&c=d',
]));

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
