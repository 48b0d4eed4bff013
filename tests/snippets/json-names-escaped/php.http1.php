<?php

$request = new HttpRequest('https://api.example.com/notes');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'application/json']);
$request->setBody('{
  "say \\"hi\\"": 1,
  "back\\\\slash": 2,
  "line\\nbreak": 3,
  "tab\\t": 4,
  "it\'s #{x} $y `z`": 5
}');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
