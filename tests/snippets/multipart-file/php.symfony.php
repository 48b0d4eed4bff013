<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/upload', [
    'headers' => [
        'Authorization' => 'Bearer ABCD',
        'Content-Type' => 'multipart/form-data; boundary=harkdown-boundary-1',
    ],
    'body' => "--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"title\"\r
\r
My notes\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"file\"; filename=\"notes.txt\"\r
Content-Type: text/plain\r
\r
first line
second line
\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"title\"\r
\r
again\r
--harkdown-boundary-1--\r
",
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
