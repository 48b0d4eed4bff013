<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/upload', [
    'headers' => ['Content-Type' => 'multipart/form-data; boundary=harkdown-boundary-1'],
    'body' => "--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"text\"\r
\r
--a b\r
not a boundary\r
--a b--\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"empty\"\r
\r
\r
--harkdown-boundary-1--\r
",
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
