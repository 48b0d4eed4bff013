<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/upload', [
    'headers' => ['Content-Type' => 'multipart/form-data; boundary=XX'],
    'body' => "--XX\r
Content-Disposition: form-data; name=\"a\"\r
\r
1\r
--XX--\r
",
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
