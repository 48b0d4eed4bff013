<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/notes', [
    'headers' => ['Content-Type' => 'text/plain'],
    'body' => "

  two lines before, two after  
\ttab at the end\t
 

",
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
