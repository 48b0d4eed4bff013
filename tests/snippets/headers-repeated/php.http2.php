<?php

// pecl_http sends all `x-tag` headers as one, their values joined
$request = new http\Client\Request('GET', 'https://api.example.com/users', ['X-Tag' => 'one, two, three', 'X-Other' => 'x']);

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
