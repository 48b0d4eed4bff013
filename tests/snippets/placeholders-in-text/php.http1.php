<?php

$request = new HttpRequest('https://api.example.com/notes/{note_id}');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'text/plain', 'X-Sign' => '$a `b` YOUR_SIGN-IT']);
$request->setBody('one $HOME "${account.name}"
two \'<NAME>\' \\ %s
three {{third}}
');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
