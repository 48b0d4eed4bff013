<?php

$request = new HttpRequest('https://api.example.com/rules');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders([
    'Authorization' => 'Bearer YOUR_TOKEN',
    'Content-Type' => 'application/json',
]);
$request->setBody('{
  "name": "tag",
  "script": "function (user, context, callback) {\\n  // it\'s \\"quoted\\"\\n  const tag = `${user.id}`;\\n  callback(null, user, context);\\n}\\n"
}');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
