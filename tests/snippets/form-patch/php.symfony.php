<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('PATCH', 'https://api.example.com/settings', [
    'body' => [
        'callback' => 'https://example.com/a?b=c&d=e#f',
        'template' => '{{name}} ${name} #{name}',
        'enabled' => 'true',
    ],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
