<?php

$request = new HttpRequest('https://api.example.com/articles/1');
$request->setMethod(HttpRequest::methodRegister('PATCH'));
$request->setHeaders([
    'Content-Type' => 'application/vnd.api+json',
    'Accept' => 'application/vnd.api+json',
]);
$request->setBody('{
  "data": {
    "type": "articles",
    "id": "1",
    "attributes": {
      "title": "A new title that is quite a bit longer than it was"
    }
  }
}');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
