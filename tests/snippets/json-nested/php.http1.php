<?php

$request = new HttpRequest('https://api.example.com/search');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'application/json']);
$request->setBody('{
  "query": {
    "bool": {
      "must": [
        {
          "match": {
            "title": "harkdown"
          }
        },
        {
          "range": {
            "year": {
              "gte": 2020,
              "lte": 2030
            }
          }
        }
      ],
      "filter": [],
      "empty": {}
    }
  },
  "fields": [
    "title",
    "year",
    "a much longer name of a field than the others",
    "and, one: with [marks]"
  ],
  "size": 10
}');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
