<?php

$request = new http\Client\Request('GET', 'https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
