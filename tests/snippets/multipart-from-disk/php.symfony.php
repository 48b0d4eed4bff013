<?php

// the code reads no files: put the content of the file into the body
use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/upload', [
    'headers' => ['Content-Type' => 'multipart/form-data; boundary=harkdown-boundary-1'],
    'body' => "--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"kind\"\r
\r
avatar\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"file\"; filename=\"avatar.png\"\r
Content-Type: image/png\r
\r
\r
--harkdown-boundary-1--\r
",
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
