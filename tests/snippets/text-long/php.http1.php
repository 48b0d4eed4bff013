<?php

$request = new HttpRequest('https://api.example.com/raw/1');
$request->setMethod(HttpRequest::METH_PUT);
$request->setHeaders(['Content-Type' => 'text/csv']);
$request->setBody('id,name
0,"name 0"
1,"name 1"
2,"name 2"
3,"name 3"
4,"name 4"
5,"name 5"
6,"name 6"
7,"name 7"
8,"name 8"
9,"name 9"
10,"name 10"
11,"name 11"
');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
