<?php

$request = new http\Client\Request('POST', 'https://api.example.com/notes/{note_id}', [
    'Content-Type' => 'text/plain',
    'X-Sign' => '$a `b` YOUR_SIGN-IT',
]);
$request->getBody()->append('one $HOME "${account.name}"
two \'<NAME>\' \\ %s
three {{third}}
');

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
