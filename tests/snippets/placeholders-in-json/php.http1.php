<?php

$request = new HttpRequest('https://${account.namespace}/api/{id}/keys');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders([
    'Authorization' => 'Bearer <ACCESS_TOKEN>',
    'X-Key' => '"YOUR_API_KEY"',
    'Cookie' => 'sid=YOUR_SESSION',
    'Content-Type' => 'application/json',
]);
$request->setBody('{
  "client": "YOUR_CLIENT_ID",
  "text": "a ${user.name} $b",
  "list": [
    "{{item}}"
  ],
  "n": 1
}');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
