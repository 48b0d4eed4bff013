<?php

$request = new http\Client\Request('POST', 'https://api.example.com/notes', [
    'Content-Type' => 'Text/Plain; Format=flowed; charset="UTF-8"',
]);
$request->getBody()->append('Zoë');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
