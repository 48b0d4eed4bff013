<?php

$request = new HttpRequest('https://api.example.com/graphql');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'application/json']);
$request->setBody('{
  "query": "query ($id: ID!) {\\n  user(id: $id) {\\n    name # the name\\n    \\"\\"\\"not a comment\\"\\"\\"\\n  }\\n}",
  "variables": {
    "id": "u-1",
    "first": 10
  }
}');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
