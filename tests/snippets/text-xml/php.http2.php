<?php

$request = new http\Client\Request('POST', 'https://api.example.com/soap', [
    'SOAPAction' => '"urn:find"',
    'Content-Type' => 'text/xml',
]);
$request->getBody()->append('<?xml version="1.0"?>
<find>
  <name>O\'Brien &amp; Söhne</name>
</find>');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
