<?php

$request = new HttpRequest('https://api.example.com/file');
$request->setMethod(HttpRequest::methodRegister('PATCH'));
$request->setHeaders(['Content-Type' => 'application/offset+octet-stream', 'Upload-Offset' => '0']);
$request->setBody("chunk\n");

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
