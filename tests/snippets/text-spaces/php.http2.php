<?php

$request = new http\Client\Request('POST', 'https://api.example.com/notes', ['Content-Type' => 'text/plain']);
$request->getBody()->append("

  two lines before, two after  
\ttab at the end\t
 

");

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
