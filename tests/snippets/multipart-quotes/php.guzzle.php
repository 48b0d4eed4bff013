<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/upload', [
    'headers' => ['Content-Type' => 'multipart/form-data; boundary=harkdown-boundary-1'],
    'body' => "--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"text\"\r
\r
\"quoted\"; it's; filename=x \\\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"fi%22le\"; filename=\"a%22b.json\"\r
Content-Type: application/json\r
\r
{\"a\": \"b\\\\c\"}\r
--harkdown-boundary-1--\r
",
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
