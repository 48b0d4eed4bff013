<?php

$request = new HttpRequest('https://api.example.com/notes');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'text/plain; charset=utf-8']);
$request->setBody("\xef\xbb\xbfbom \x01\x07\x08\x0b\x0c\x1b[0m\x7f\xc2\x85 \xc2\xad\xe2\x80\x8b\xe2\x80\xa8\xe2\x80\xa9\xe2\x80\xaeabc\xe2\x80\xac é 👩‍👩‍👧 􏿿");

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
