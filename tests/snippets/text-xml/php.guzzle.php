<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/soap', [
    'headers' => ['SOAPAction' => '"urn:find"', 'Content-Type' => 'text/xml'],
    'body' => '<?xml version="1.0"?>
<find>
  <name>O\'Brien &amp; Söhne</name>
</find>',
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
