<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/notes', [
    'headers' => ['Content-Type' => 'text/plain'],
    'body' => 'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > < \'a\' \'\'\' """ ``` ${x} EOF',
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
