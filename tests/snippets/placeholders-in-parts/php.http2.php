<?php

$request = new http\Client\Request('POST', 'https://api.example.com/upload?key=YOUR_API_KEY', [
    'Content-Type' => 'multipart/form-data; boundary=harkdown-boundary-1',
]);
$request->getBody()->append("--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"token\"\r
\r
<TOKEN>\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r
Content-Type: text/plain\r
\r
it's \${user.name}
\r
--harkdown-boundary-1--\r
");

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
