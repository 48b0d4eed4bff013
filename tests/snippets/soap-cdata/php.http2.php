<?php

$request = new http\Client\Request('POST', 'https://api.example.com/soap', [
    'Content-Type' => 'application/soap+xml; charset=utf-8; action="urn:find"',
]);
$request->getBody()->append('<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><![CDATA[a ]] b $x `c` {{d}}]]></s:Body>
</s:Envelope>
');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
