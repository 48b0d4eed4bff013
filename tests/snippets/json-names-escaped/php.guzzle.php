<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/notes', [
    'json' => [
        'say "hi"' => 1,
        'back\\slash' => 2,
        "line\nbreak" => 3,
        "tab\t" => 4,
        'it\'s #{x} $y `z`' => 5,
    ],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
