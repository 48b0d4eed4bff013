<?php

// the code reads no files: put the content of the file into the body
$request = new http\Client\Request('POST', 'https://api.example.com/upload', [
    'Content-Type' => 'multipart/form-data; boundary=harkdown-boundary-1',
]);
$request->getBody()->append("--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"kind\"\r
\r
avatar\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"file\"; filename=\"avatar.png\"\r
Content-Type: image/png\r
\r
\r
--harkdown-boundary-1--\r
");

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
