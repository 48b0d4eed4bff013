<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/upload', [
    'headers' => ['Content-Type' => 'multipart/form-data; boundary=XX'],
    'body' => "--XX\r
Content-Disposition: form-data; name=\"a\"\r
\r
1\r
--XX--\r
",
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
