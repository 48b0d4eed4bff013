<?php

$request = new HttpRequest('https://api.example.com/upload');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders([
    'Authorization' => 'Bearer ABCD',
    'Content-Type' => 'multipart/form-data; boundary=harkdown-boundary-1',
]);
$request->setBody("--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"title\"\r
\r
My notes\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"file\"; filename=\"notes.txt\"\r
Content-Type: text/plain\r
\r
first line
second line
\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"title\"\r
\r
again\r
--harkdown-boundary-1--\r
");

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
