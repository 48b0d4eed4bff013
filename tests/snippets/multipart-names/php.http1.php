<?php

$request = new HttpRequest('https://api.example.com/upload');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'multipart/form-data; boundary=harkdown-boundary-1']);
$request->setBody("--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"\\\"\r
\r
a backslash\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"two%0Alines\"\r
\r
a line feed\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"f\"; filename=\"back\\slash\\.txt\"\r
Content-Type: text/plain\r
\r
x\r
--harkdown-boundary-1--\r
");

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
