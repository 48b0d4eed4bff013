<?php

$request = new HttpRequest('https://api.example.com/reports');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders([
    'Accept' => 'text/html;level=1,application/json;q=0.9',
    'Accept-Language' => 'de,en;q=0.5',
    'Cache-Control' => 'no-cache,max-age=0',
    'If-Match' => '"a","b"',
    'Prefer' => 'return=minimal;x="y",wait=5',
    'Content-Type' => 'application/json;charset=UTF-8',
    'Content-Disposition' => 'attachment;filename="r.json"',
]);
$request->setBody('{"a": 1}');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
