<?php

$request = new HttpRequest('https://api.example.com/upload');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'multipart/related; boundary=harkdown-boundary-1']);
$request->setBody("--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"metadata\"\r
Content-Type: application/json\r
\r
{}\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"media\"; filename=\"a.txt\"\r
Content-Type: text/plain\r
\r
x\r
--harkdown-boundary-1--\r
");

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
