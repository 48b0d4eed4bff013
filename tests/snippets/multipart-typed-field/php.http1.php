<?php

$request = new HttpRequest('https://api.example.com/upload');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'multipart/form-data; boundary=harkdown-boundary-1']);
$request->setBody("--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"metadata\"\r
Content-Type: application/json\r
\r
{\"tags\": [\"a\", \"b\"]}\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"lines\"\r
\r
one
two\r
--harkdown-boundary-1--\r
");

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
