<?php

$request = new HttpRequest('https://api.example.com/notes/1');
$request->setMethod(HttpRequest::METH_PUT);
$request->setHeaders([
    'content-type' => 'Application/JSON;odata.metadata=minimal; IEEE754Compatible=true',
]);
$request->setBody('{"a": [1.10, "b"]}');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
