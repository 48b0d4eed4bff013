<?php

$request = new HttpRequest('https://api.example.com/upload');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'multipart/form-data; boundary=harkdown-boundary-1']);
$request->setBody("--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"text\"\r
\r
\"quoted\"; it's; filename=x \\\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"fi%22le\"; filename=\"a%22b.json\"\r
Content-Type: application/json\r
\r
{\"a\": \"b\\\\c\"}\r
--harkdown-boundary-1--\r
");

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
