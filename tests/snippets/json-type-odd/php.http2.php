<?php

$request = new http\Client\Request('PUT', 'https://api.example.com/notes/1', [
    'content-type' => 'Application/JSON;odata.metadata=minimal; IEEE754Compatible=true',
]);
$request->getBody()->append('{"a": [1.10, "b"]}');
$request->setHeader('Expect', '');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
