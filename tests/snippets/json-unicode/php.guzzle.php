<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/names', [
    'json' => [
        'name' => 'Zoë 😀 日本',
        'separator' => "a\xe2\x80\xa8b\xe2\x80\xa9c",
        'mark' => "\xef\xbb\xbfx",
        'escaped' => 'é😀',
        'right' => "a\xe2\x80\xaeb",
    ],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
