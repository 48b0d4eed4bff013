<?php

$request = new http\Client\Request('POST', 'https://api.example.com/notes', ['Content-Type' => 'text/plain; charset=utf-8']);
$request->getBody()->append("one\r
two
\tthree \"\"\" and `ticks`

five \\ \${six}
");

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
