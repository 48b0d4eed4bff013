<?php

$request = new HttpRequest('https://api.example.com/upload');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'multipart/form-data; boundary=XX']);
$request->setBody("--XX\r
Content-Disposition: form-data; name=\"a\"\r
\r
1\r
--XX--\r
");

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
