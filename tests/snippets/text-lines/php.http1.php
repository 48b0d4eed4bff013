<?php

$request = new HttpRequest('https://api.example.com/notes');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'text/plain; charset=utf-8']);
$request->setBody("one\r
two
\tthree \"\"\" and `ticks`

five \\ \${six}
");

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
