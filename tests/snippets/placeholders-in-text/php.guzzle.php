<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/notes/{note_id}', [
    'headers' => ['Content-Type' => 'text/plain', 'X-Sign' => '$a `b` YOUR_SIGN-IT'],
    'body' => 'one $HOME "${account.name}"
two \'<NAME>\' \\ %s
three {{third}}
',
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
