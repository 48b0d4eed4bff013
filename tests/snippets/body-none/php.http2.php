<?php

$request = new http\Client\Request('POST', 'https://api.example.com/jobs/7/stop');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
