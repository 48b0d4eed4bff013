<?php

$request = new HttpRequest('https://api.example.com/files/1');
$request->setMethod(HttpRequest::METH_PUT);
$request->setHeaders([
    'Range' => 'bytes=0-99',
    'Accept-Encoding' => 'gzip, br',
    'Content-Range' => 'bytes 0-6/7',
    'Content-Type' => 'text/plain',
]);
$request->setBody('content');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
