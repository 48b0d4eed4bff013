<?php

// the code reads no files: put the content of the file into the body
$request = new HttpRequest('https://api.example.com/upload');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'multipart/form-data; boundary=harkdown-boundary-1']);
$request->setBody("--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"kind\"\r
\r
avatar\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"file\"; filename=\"avatar.png\"\r
Content-Type: image/png\r
\r
\r
--harkdown-boundary-1--\r
");

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
