<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/notes/{note_id}', [
    'headers' => ['Content-Type' => 'text/plain', 'X-Sign' => '$a `b` YOUR_SIGN-IT'],
    'body' => 'one $HOME "${account.name}"
two \'<NAME>\' \\ %s
three {{third}}
',
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
