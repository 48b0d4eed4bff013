<?php

$request = new http\Client\Request('OPTIONS', 'https://api.example.com/files', ['X-Requested-With' => 'harkdown']);

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
