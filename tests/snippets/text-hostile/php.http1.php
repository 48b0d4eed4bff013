<?php

$request = new HttpRequest('https://api.example.com/notes');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'text/plain']);
$request->setBody('it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > < \'a\' \'\'\' """ ``` ${x} EOF');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
