<?php

$request = new http\Client\Request('POST', 'https://api.example.com/_bulk', ['Content-Type' => 'application/x-ndjson']);
$request->getBody()->append('{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
