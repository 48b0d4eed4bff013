<?php

// pecl_http sends all `Cookie` headers as one, their values joined
$request = new http\Client\Request('GET', 'https://api.example.com/users', [
    'Cookie' => 'a=1; b=2',
    'accept' => 'text/html',
    'Proxy-Connection' => 'keep-alive',
]);

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
