<?php

$request = new http\Client\Request('GET', 'HTTPS://API.Example.COM/Path');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
