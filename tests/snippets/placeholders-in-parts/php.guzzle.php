<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/upload?key=YOUR_API_KEY', [
    'multipart' => [
        [
            'name' => 'token',
            'contents' => '<TOKEN>',
        ],
        [
            'name' => 'file',
            'contents' => "it's \${user.name}\n",
            'filename' => 'a.txt',
            'headers' => ['Content-Type' => 'text/plain'],
        ],
    ],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
