<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('POST', 'https://api.example.com/notes', [
    'headers' => ['Content-Type' => 'text/plain'],
    'body' => 'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > < \'a\' \'\'\' """ ``` ${x} EOF',
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
